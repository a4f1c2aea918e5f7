package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How an indicator is written: a count, euros, percent with one decimal, a change with its sign. */
@Component
class Kennzahlworte {

    private final Wortlaut worte;
    private final Programme programme;
    private final Fassungen fassungen;
    private final Programminhalte inhalte;

    Kennzahlworte(Wortlaut worte, Programme programme, Fassungen fassungen, Programminhalte inhalte) {
        this.worte = worte;
        this.programme = programme;
        this.fassungen = fassungen;
        this.inhalte = inhalte;
    }

    /** As a chart and a spreadsheet take it: a change as − 1,3, not as 98,7. */
    Optional<BigDecimal> zahl(Kennzahlwert wert) {
        return switch (wert.kennzahl().art()) {
            case BESTAND, BEWEGUNG -> wert.wert(0);
            case BETRAG -> wert.wert(2);
            case QUOTE -> wert.wert(1);
            case VERAENDERUNG -> wert.veraenderung(1);
        };
    }

    String text(Kennzahlwert wert) {
        return zahl(wert).map(z -> text(wert.kennzahl(), wert.zaehler(), z)).orElse(Zahlenformat.FEHLT);
    }

    private String text(Kennzahl kennzahl, long zaehler, BigDecimal zahl) {
        return switch (kennzahl.art()) {
            case BESTAND, BEWEGUNG -> Zahlenformat.ganz(zaehler, Schreibweise.BILDSCHIRM);
            case BETRAG -> worte.text("personenmonat.euro", Zahlenformat.euro(new Euro(zaehler), Schreibweise.BILDSCHIRM));
            case QUOTE -> worte.text("personenmonat.prozent", Zahlenformat.dezimal(zahl, Schreibweise.BILDSCHIRM));
            case VERAENDERUNG -> worte.text("personenmonat.prozent", Zahlenformat.veraenderung(zahl, Schreibweise.BILDSCHIRM));
        };
    }

    String name(Kennzahl kennzahl) {
        return worte.wort(kennzahl);
    }

    String name(Ausschnitt ausschnitt) {
        return switch (ausschnitt.art()) {
            case ALLE -> worte.text("personenmonat.alle");
            case GEMEINDE -> gemeinde(ausschnitt.wert());
            case GRUPPE -> worte.wort(Personengruppe.valueOf(ausschnitt.wert()));
        };
    }

    /** As a programme of the house calls it. */
    private String gemeinde(String ags) {
        return programme.alle().stream().flatMap(p -> inhalte.derFassung(fassungen.neueste(p.id()).id()).raumbezuege().stream())
                .filter(r -> ags.equals(r.ags())).map(r -> r.name()).findFirst().orElse(ags);
    }

    static String monat(YearMonth monat) {
        return Panelleser.zweistellig(monat.getMonthValue()) + "/" + monat.getYear();
    }
}
