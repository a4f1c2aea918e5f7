package de.wirkungskreis.beispiel;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.haushalt.Buchungssatz;
import de.wirkungskreis.haushalt.Hauptbuch;
import de.wirkungskreis.haushalt.Konto;
import de.wirkungskreis.haushalt.Vorgang;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Verteilung;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The ledger of 2022 up to the end of September: totals of the programme, made-up commitments that add up to them. */
@Component
@ConditionalOnProperty("wirkungskreis.beispiel")
class Beispielhauptbuch {

    private static final int JAHR = 2022;
    private static final int BEZAHLT_BIS = 9;
    private static final Euro ZUTEILUNG = Euro.ganze(12_600_000);
    private static final Euro UMSCHICHTUNG = Euro.ganze(800_000);

    /** @param erster month of the first payment of the year; the rest of the year is paid evenly */
    private record Bindung(String fall, Vorgang vorgang, LocalDate tag, long euro, int erster) {}

    /** Vorbindungen of 6,9 million, and what was decided in the year. */
    private static final List<Bindung> BINDUNGEN = List.of(
            vorbindung("fbw-2021", 2_350_000), vorbindung("teilhabe-2021", 2_640_000), vorbindung("mabe-2021", 1_180_000), vorbindung("bae-2020", 730_000),
            neu("mabe-los-12", 2, 620_000), neu("agh-garten", 3, 310_000), neu("fbw-2022", 4, 980_000), neu("teilhabe-2022", 5, 640_000),
            neu("egz-2022", 5, 360_000), neu("gutscheine-2022", 1, 690_000));

    private final Hauptbuch hauptbuch;
    private final Handelnder handelnder;
    private final Wortlaut worte;

    Beispielhauptbuch(Hauptbuch hauptbuch, Handelnder handelnder, Wortlaut worte) {
        this.hauptbuch = hauptbuch;
        this.handelnder = handelnder;
        this.worte = worte;
    }

    private static Bindung vorbindung(String fall, long euro) {
        return new Bindung(fall, Vorgang.VORBINDUNG, LocalDate.of(JAHR, 1, 3), euro, 1);
    }

    private static Bindung neu(String fall, int monat, long euro) {
        return new Bindung(fall, Vorgang.FESTLEGUNG, LocalDate.of(JAHR, monat, 15), euro, monat + 1);
    }

    void laden() {
        var bfdh = Beispielnutzer.mit(Rolle.BFDH);
        handelnder.als(bfdh, () -> hauptbuch.buchen(List.of(Buchungssatz.von(Vorgang.ZUTEILUNG, LocalDate.of(JAHR, 1, 3), text("zuteilung"), null, Konto.EGT, JAHR, ZUTEILUNG))));
        zuZweit(Buchungssatz.umschichtung(LocalDate.of(JAHR, 1, 10), text("umschichtung"), Konto.EGT, Konto.VKB, JAHR, UMSCHICHTUNG));
        zuZweit(Buchungssatz.von(Vorgang.VE_ZUTEILUNG, LocalDate.of(JAHR, 1, 3), text("ve"), null, Konto.EGT, JAHR + 1, Euro.ganze(5_200_000)));
        zuZweit(Buchungssatz.von(Vorgang.VE_NUTZUNG, LocalDate.of(JAHR, 5, 15), text("teilhabe-2022"), "teilhabe-2022", Konto.EGT, JAHR + 1, Euro.ganze(1_460_000)));
        handelnder.als(bfdh, () -> hauptbuch.buchen(saetze()));
        handelnder.als(bfdh, () -> {
            hauptbuch.buchen(List.of(Buchungssatz.von(Vorgang.FREIGABE, LocalDate.of(JAHR, 8, 31), text("verfallen"), "gutscheine-2022", Konto.EGT, JAHR, Euro.ganze(74_000))));
            long falsch = hauptbuch.buchen(List.of(Buchungssatz.von(Vorgang.FESTLEGUNG, LocalDate.of(JAHR, 9, 5), text("egz-2022"), "egz-2202", Konto.EGT, JAHR, Euro.ganze(4_800)))).get(0);
            hauptbuch.gegenbuchen(falsch, LocalDate.of(JAHR, 9, 6), text("zahlendreher"));
            hauptbuch.vorlegen(Buchungssatz.umschichtung(LocalDate.of(JAHR, 10, 14), text("nachtrag"), Konto.EGT, Konto.VKB, JAHR, Euro.ganze(120_000)));
        });
    }

    private List<Buchungssatz> saetze() {
        var saetze = new ArrayList<Buchungssatz>();
        for (var b : BINDUNGEN) {
            saetze.add(Buchungssatz.von(b.vorgang(), b.tag(), text(b.fall()), b.fall(), Konto.EGT, JAHR, Euro.ganze(b.euro())));
        }
        for (int monat = 1; monat <= BEZAHLT_BIS; monat++) {
            for (var b : BINDUNGEN) {
                long[] raten = Verteilung.gleichmaessig(Euro.ganze(b.euro()).cent(), 13 - b.erster());
                if (monat >= b.erster()) {
                    saetze.add(Buchungssatz.von(Vorgang.ZAHLUNG, LocalDate.of(JAHR, monat, 28), text(b.fall()), b.fall(), Konto.EGT, JAHR, new Euro(raten[monat - b.erster()])));
                }
            }
        }
        return saetze;
    }

    private void zuZweit(Buchungssatz satz) {
        var vorlage = new long[1];
        handelnder.als(Beispielnutzer.mit(Rolle.BFDH), () -> vorlage[0] = hauptbuch.vorlegen(satz));
        handelnder.als(Beispielnutzer.mit(Rolle.GESCHAEFTSFUEHRUNG), () -> hauptbuch.bestaetigen(vorlage[0]));
    }

    private String text(String schluessel) {
        return worte.text("beispiel.hauptbuch." + schluessel);
    }
}
