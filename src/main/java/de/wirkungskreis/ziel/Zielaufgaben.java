package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Targets of a draft that nobody has agreed on yet, or that have no value at all. */
@Component
class Zielaufgaben implements Aufgabenquelle {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Zielsysteme zielsysteme;
    private final Handelnder handelnder;
    private final MessageSource texte;

    Zielaufgaben(Programme programme, Fassungen fassungen, Zielsysteme zielsysteme, Handelnder handelnder,
            MessageSource texte) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.zielsysteme = zielsysteme;
        this.handelnder = handelnder;
        this.texte = texte;
    }

    @Override
    public List<Aufgabe> offene() {
        if (!handelnder.darf(Recht.ZIELE_BEARBEITEN)) {
            return List.of();
        }
        return programme.alle().stream().flatMap(programm -> {
            var fassung = fassungen.neueste(programm.id());
            return fassung.bearbeitbar() ? aufgaben(programm, fassung) : Stream.empty();
        }).toList();
    }

    private Stream<Aufgabe> aufgaben(Programm programm, Fassung fassung) {
        var ziele = zielsysteme.derFassung(fassung.id()).ziele();
        long offen = ziele.stream().filter(z -> z.monitoring() == null && z.werte().isEmpty()).count()
                + ziele.stream().flatMap(z -> z.werte().stream()).filter(w -> w.gueltig().isEmpty()).count();
        long nichtVereinbart = ziele.stream().flatMap(z -> z.werte().stream()).flatMap(w -> w.gueltig().stream())
                .filter(stand -> stand.status() != Zielwert.Stand.Status.VEREINBART).count();
        return Stream.concat(
                offen == 0 ? Stream.empty()
                        : Stream.of(aufgabe(programm, fassung, "offen", "/ziele", programm.jahrtext(), offen)),
                nichtVereinbart == 0 ? Stream.empty()
                        : Stream.of(aufgabe(programm, fassung, "vereinbaren", "/ziele", programm.jahrtext(), nichtVereinbart)));
    }

    private Aufgabe aufgabe(Programm programm, Fassung fassung, String art, String pfad, Object... einsatz) {
        return new Aufgabe(texte.getMessage("ziel.aufgabe." + art, einsatz, Locale.GERMANY),
                texte.getMessage("ziel.aufgabe." + art + ".tun", null, Locale.GERMANY),
                "/programme/" + programm.erstesJahr() + pfad.replace("#", "?fassung=" + fassung.nummer() + "#")
                        + (pfad.contains("#") ? "" : "?fassung=" + fassung.nummer()), null);
    }
}
