package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.lage.Lageberichte;
import de.wirkungskreis.lage.Lageblock;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hit or miss, as sentences in the Lage of the programme that follows. */
@Component
class Lageuebernahme {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Lageberichte lageberichte;
    private final Protokoll protokoll;
    private final Clock uhr;
    private final Wortlaut worte;

    Lageuebernahme(Programme programme, Fassungen fassungen, Lageberichte lageberichte, Protokoll protokoll, Clock uhr, Wortlaut worte) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.lageberichte = lageberichte;
        this.protokoll = protokoll;
        this.uhr = uhr;
        this.worte = worte;
    }

    /** The draft of the programme that follows; empty while there is none. */
    Optional<Fassung> ziel(Programm programm) {
        return programme.desJahres(new Programmjahr(programm.letztesJahr().jahr() + 1)).map(p -> fassungen.neueste(p.id())).filter(Fassung::bearbeitbar);
    }

    /** The block is written anew each time: a later Ist replaces what an earlier one said. */
    @Transactional
    public void uebernehmen(Programm programm, List<String> saetze) {
        var fassung = ziel(programm).orElseThrow(() -> new Unzulaessig(worte.text("zielnachhaltung.lage.keinEntwurf")));
        String schluessel = "rueckblick-" + programm.erstesJahr();
        String ueberschrift = worte.text("zielnachhaltung.lage.rueckblick", programm.jahrtext());
        // a brace would be read as a placeholder
        var sauber = saetze.stream().map(s -> s.replace('{', '(').replace('}', ')')).toList();
        var block = new Lageblock(schluessel, Lageblock.Art.PUNKTE, ueberschrift, null, null, null, LocalDate.now(uhr), null, List.of(), false, List.of(),
                sauber, 0);
        var alt = lageberichte.setzen(fassung.id(), block);
        protokoll.vermerken(fassung.id(), "lage/" + schluessel, ueberschrift, alt.map(b -> String.join("\n", b.punkte())).orElse(null), String.join("\n", sauber));
    }
}
