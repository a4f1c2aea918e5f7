package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where an agreed number comes from: who entered it when, and what stood there before. */
@Component
class Vereinbarungsherleitung {

    enum Art { PLAETZE, KOSTEN, OPTIONEN }

    private final Massnahmepunkte punkte;
    private final Massnahmeworte worte;
    private final Protokoll protokoll;
    private final Clock uhr;

    Vereinbarungsherleitung(Massnahmepunkte punkte, Massnahmeworte worte, Protokoll protokoll, Clock uhr) {
        this.punkte = punkte;
        this.worte = worte;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** @param eintrag first day, for a price with its kind before it, for an option its number */
    Herleitung von(Massnahme m, Art art, String eintrag) {
        Optional<Herleitung> gefunden = switch (art) {
            case PLAETZE -> m.plaetze().stream().filter(p -> p.gilt().von().toString().equals(eintrag)).findFirst()
                    .map(p -> herleitung(m, punkte.feld(p), punkte.plaetze(p)));
            case KOSTEN -> m.kosten().stream().filter(k -> MassnahmeteileController.kennwort(k).equals(eintrag)).findFirst()
                    .map(k -> herleitung(m, punkte.feld(k), Zahlenformat.euro(k.betrag(), BILDSCHIRM) + " € " + worte.wort(k.bezug())));
            case OPTIONEN -> m.optionen().stream().filter(o -> Integer.toString(o.nr()).equals(eintrag)).findFirst()
                    .map(o -> herleitung(m, punkte.feld(o), worte.text("massnahme.punkt.plaetze", o.plaetze())));
        };
        return gefunden.orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag")));
    }

    private Herleitung herleitung(Massnahme m, String feld, String wert) {
        var eintraege = protokoll.zu(null, JdbcMassnahmen.gegenstand(m.schluessel())).stream()
                .filter(e -> e.feld().equals(feld)).toList();
        return new Herleitung(feld + ", " + m.angaben().name(), wert, worte.text("massnahme.herleitung.vereinbart"), List.of(), null,
                worte.text("massnahme.stand.vertrag"), eintraege.stream().findFirst().map(e ->
                        worte.text("massnahme.herleitung.eingetragen", tag(e), e.kennung())).orElse(null),
                eintraege.stream().filter(e -> e.alt() != null).map(e ->
                        worte.text("massnahme.herleitung.frueher", e.alt(), tag(e), e.kennung())).toList());
    }

    private LocalDate tag(Protokoll.Eintrag eintrag) {
        return LocalDate.ofInstant(eintrag.wann(), uhr.getZone());
    }
}
