package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Monatswerte;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.personenmonat.Personenmonate.Lieferung;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of indicators show: one month with all of them, or one of them with all months. */
@Component
class Kennzahlblatt {

    /** Sexes in the order of the pages; further ones stand behind where they occur. */
    private static final List<Geschlecht> VORN = List.of(Geschlecht.GESAMT, Geschlecht.W, Geschlecht.M);

    private final EigeneReihen reihen;
    private final Kennzahlworte worte;
    private final Wortlaut texte;
    private final Clock uhr;

    Kennzahlblatt(EigeneReihen reihen, Kennzahlworte worte, Wortlaut texte, Clock uhr) {
        this.reihen = reihen;
        this.worte = worte;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** Goals 1 to 3 of the law, and what they are counted from. */
    enum Abschnitt {
        ZIEL_1(EnumSet.of(Kennzahl.K1, Kennzahl.K1_JFW, Kennzahl.K1E1, Kennzahl.K1E2, Kennzahl.K1E3, Kennzahl.K1E4)),
        ZIEL_2(EnumSet.of(Kennzahl.K2, Kennzahl.K2_JFW, Kennzahl.K2E1, Kennzahl.K2E2, Kennzahl.K2E3, Kennzahl.K2E4, Kennzahl.BEDARFSDECKEND)),
        ZIEL_3(EnumSet.of(Kennzahl.K3, Kennzahl.K3_JFW, Kennzahl.K3E1, Kennzahl.K3E2, Kennzahl.K3E3, Kennzahl.K3E4, Kennzahl.LZB_4_JAHRE)),
        GRUNDZAHLEN(EnumSet.range(Kennzahl.BESTAND_ELB, Kennzahl.ABGANG_LZB));

        private final Set<Kennzahl> kennzahlen;

        Abschnitt(Set<Kennzahl> kennzahlen) {
            this.kennzahlen = kennzahlen;
        }

        public Set<Kennzahl> kennzahlen() {
            return kennzahlen;
        }
    }

    /** What is known by the day asked for. */
    record Blatt(Kennzahlfrage frage, Lieferung lieferung, Map<Geschlecht, Monatswerte> werte, YearMonth monat) {

        List<Geschlecht> geschlechter() {
            var alle = new ArrayList<>(VORN);
            if (!frage.alleGeschlechter()) {
                return alle.stream().filter(werte::containsKey).toList();
            }
            werte.keySet().stream().filter(g -> !VORN.contains(g)).forEach(alle::add);
            return alle.stream().filter(werte::containsKey).toList();
        }

        Optional<Kennzahlwert> wert(Kennzahl kennzahl, Geschlecht geschlecht, YearMonth welcher) {
            var hier = werte.get(geschlecht);
            int nr = hier == null ? -1 : nr(hier, welcher);
            return nr < 0 || nr >= hier.monate() ? Optional.empty() : Ergebnis.wert(hier, kennzahl, nr, geschlecht);
        }

        static int nr(Monatswerte werte, YearMonth monat) {
            return (monat.getYear() - werte.erster().getYear()) * 12 + monat.getMonthValue() - werte.erster().getMonthValue();
        }
    }

    Optional<Blatt> lesen(Kennzahlfrage frage) {
        var tag = tag(frage);
        return reihen.letzte(tag).flatMap(lieferung -> reihen.werte(frage.ausschnitt(), tag).filter(w -> !w.isEmpty()).map(werte -> {
            var gesamt = werte.get(Geschlecht.GESAMT);
            var letzter = gesamt.monat(gesamt.monate() - 1);
            var gewuenscht = frage.monat();
            return new Blatt(frage, lieferung, werte, gewuenscht == null || gewuenscht.isAfter(letzter) || gewuenscht.isBefore(gesamt.erster())
                    ? letzter : gewuenscht);
        }));
    }

    private LocalDate tag(Kennzahlfrage frage) {
        return frage.stand() == null ? LocalDate.now(uhr) : frage.stand();
    }

    /** @param pfad of the Herleitung; null where there is no value */
    public record Feld(String text, @Nullable String zahl, @Nullable String pfad) {}

    public record Zeile(Kennzahl kennzahl, String name, List<Feld> felder) {}

    public record Tafel(Abschnitt abschnitt, List<Zeile> zeilen) {}

    /** One month: sexes, and the same of all a year before. */
    List<Tafel> tafeln(Blatt blatt) {
        return Arrays.stream(Abschnitt.values()).map(a -> new Tafel(a, a.kennzahlen().stream().map(k -> {
            var felder = new ArrayList<>(blatt.geschlechter().stream().map(g -> feld(blatt, k, g, blatt.monat())).toList());
            felder.add(feld(blatt, k, Geschlecht.GESAMT, blatt.monat().minusYears(1)));
            return new Zeile(k, worte.name(k), felder);
        }).toList())).toList();
    }

    public record Monatszeile(String monat, List<Feld> felder) {}

    /** One indicator, oldest month first. */
    List<Monatszeile> monate(Blatt blatt, Kennzahl kennzahl) {
        var gesamt = blatt.werte().get(Geschlecht.GESAMT);
        var zeilen = new ArrayList<Monatszeile>();
        for (int nr = 0; nr < gesamt.monate(); nr++) {
            var monat = gesamt.monat(nr);
            if (blatt.wert(kennzahl, Geschlecht.GESAMT, monat).isPresent()) {
                zeilen.add(new Monatszeile(Kennzahlworte.monat(monat), blatt.geschlechter().stream().map(g -> feld(blatt, kennzahl, g, monat)).toList()));
            }
        }
        return zeilen;
    }

    private Feld feld(Blatt blatt, Kennzahl kennzahl, Geschlecht geschlecht, YearMonth monat) {
        return blatt.wert(kennzahl, geschlecht, monat).map(w -> new Feld(worte.text(w), worte.zahl(w).map(Object::toString).orElse(null),
                pfad(kennzahl, geschlecht, monat, blatt.frage()))).orElse(new Feld(Zahlenformat.FEHLT, null, null));
    }

    static String pfad(Kennzahl kennzahl, Geschlecht geschlecht, YearMonth monat, Kennzahlfrage frage) {
        return "/kennzahlen/" + kennzahl + "/herleitung/" + geschlecht + "/" + monat + frage.ohneMonat();
    }

    String standsatz(Blatt blatt) {
        return texte.text("personenmonat.stand", Zahlenformat.datum(blatt.lieferung().datenstand()), Kennzahlworte.monat(blatt.lieferung().letzter()),
                texte.text(reihen.spalten().contains(Spalte.ELB_TAGE_730) ? "personenmonat.lzb.tage" : "personenmonat.lzb.monate"));
    }

    /** Newest first. */
    List<LocalDate> datenstaende() {
        var heute = LocalDate.now(uhr);
        return new TreeSet<>(reihen.datenstaende()).descendingSet().stream().filter(d -> !d.isAfter(heute)).toList();
    }
}
