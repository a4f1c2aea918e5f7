package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Zahlen.Monatszahl;
import de.wirkungskreis.teilnahme.Zahlen;
import de.wirkungskreis.umsetzung.Umsetzungsblatt.Blatt;
import de.wirkungskreis.umsetzung.Zeilenstand.Monat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One line from near: its months, its groups of people, its Maßnahmen. */
@Component
class Zeilenblatt {

    private final Zahlen zahlen;
    private final BaZahlen statistik;

    Zeilenblatt(Zahlen zahlen, BaZahlen statistik) {
        this.zahlen = zahlen;
        this.statistik = statistik;
    }

    /** What a month says of a line; sums run from January on. */
    enum Monatsgroesse {
        PLAN, EINTRITTE, PLAN_SUMME, EINTRITTE_SUMME, BESTAND, PLAETZE, AUSTRITTE, ABBRUECHE;

        boolean personen() {
            return this == EINTRITTE || this == EINTRITTE_SUMME || this == BESTAND || this == AUSTRITTE || this == ABBRUECHE;
        }

        public boolean summe() {
            return this == PLAN_SUMME || this == EINTRITTE_SUMME;
        }

        /** Empty: nobody knows. The month is counted from 0. */
        OptionalLong wert(Zeilenstand stand, int monat) {
            return switch (this) {
                case PLAN -> plan(stand, monat, monat);
                case PLAN_SUMME -> plan(stand, 0, monat);
                case EINTRITTE -> gezaehlt(stand, monat, Monat::eintritte);
                case EINTRITTE_SUMME -> stand.monate().stream().limit(monat + 1L).allMatch(Monat::gezaehlt)
                        ? OptionalLong.of(stand.monate().stream().limit(monat + 1L).mapToLong(Monat::eintritte).sum()) : OptionalLong.empty();
                case BESTAND -> gezaehlt(stand, monat, Monat::bestand);
                case PLAETZE -> OptionalLong.of(stand.monate().get(monat).plaetze());
                case AUSTRITTE -> gezaehlt(stand, monat, Monat::austritte);
                case ABBRUECHE -> gezaehlt(stand, monat, Monat::abbrueche);
            };
        }

        private static OptionalLong plan(Zeilenstand stand, int von, int bis) {
            return stand.profil().map(p -> OptionalLong.of(p.monate().subList(von, bis + 1).stream().mapToLong(Long::longValue).sum()))
                    .orElse(OptionalLong.empty());
        }

        private static OptionalLong gezaehlt(Zeilenstand stand, int monat, ToLongFunction<Monat> groesse) {
            var gefragt = stand.monate().get(monat);
            return gefragt.gezaehlt() ? OptionalLong.of(groesse.applyAsLong(gefragt)) : OptionalLong.empty();
        }
    }

    record Monatsfeld(Monatsgroesse groesse, String text, @Nullable Long wert, @Nullable String pfad) {}

    record Monatsreihe(String monat, List<Monatsfeld> felder) {}

    /** @param anhang of the addresses of its Herleitungen */
    record Gruppenreihe(Gruppe gruppe, String eintritte, String frauen, String bestand, String austritte, String abbruchquote, String anhang) {}

    /** @param laeuft in this month: then its numbers have Herleitungen of their own */
    record Massnahmereihe(String schluessel, String name, String bestand, String plaetze, boolean laeuft, YearMonth monat) {}

    /** The own count and that of the Bundesagentur; {@code abweichung} is own less theirs. */
    record Statistikreihe(String monat, YearMonth welcher, String eintritte, String baEintritte, String abweichung, String bestand, String baBestand,
            String datenstand) {}

    record Ansicht(Zeilenstand stand, List<Monatsreihe> monate, List<Gruppenreihe> gruppen, List<Massnahmereihe> massnahmen,
            List<Statistikreihe> statistik) {}

    Ansicht ansicht(Fassungskontext kontext, Blatt blatt, Planzeile zeile) {
        var stand = blatt.rechnung().stand(zeile);
        return new Ansicht(stand, monate(kontext, blatt, stand), blatt.gezaehlt() ? gruppen(blatt, zeile) : List.of(),
                massnahmen(blatt, zeile, stand.jeMassnahme()), statistik(blatt, zeile, stand));
    }

    private List<Statistikreihe> statistik(Blatt blatt, Planzeile zeile, Zeilenstand stand) {
        if (zeile.instrument() == null || blatt.frage().gruppe() != Gruppe.GESAMT) {
            return List.of();
        }
        var bis = blatt.frage().monat();
        return statistik.monate(zeile.instrument(), YearMonth.of(bis.getYear(), 1), bis).stream().map(z -> {
            int nr = z.monat().getMonthValue() - 1;
            var eigene = Monatsgroesse.EINTRITTE.wert(stand, nr);
            return new Statistikreihe(Umsetzungsblatt.monat(z.monat()), z.monat(), text(eigene), JdbcBaZahlen.oder(z.eintritte()),
                    eigene.isEmpty() || z.eintritte() == null ? Zahlenformat.FEHLT
                            : Zahlenformat.veraenderung(eigene.getAsLong() - z.eintritte(), Schreibweise.BILDSCHIRM),
                    text(Monatsgroesse.BESTAND.wert(stand, nr)), JdbcBaZahlen.oder(z.bestand()), Zahlenformat.datum(z.datenstand()));
        }).toList();
    }

    private static String text(OptionalLong wert) {
        return wert.isEmpty() ? Zahlenformat.FEHLT : zahl(wert.getAsLong());
    }

    private static List<Monatsreihe> monate(Fassungskontext kontext, Blatt blatt, Zeilenstand stand) {
        var reihen = new ArrayList<Monatsreihe>();
        for (int nr = 0; nr < blatt.frage().monat().getMonthValue(); nr++) {
            int monat = nr;
            var welcher = YearMonth.of(blatt.frage().monat().getYear(), nr + 1);
            reihen.add(new Monatsreihe(Umsetzungsblatt.monat(welcher), Arrays.stream(Monatsgroesse.values()).map(g -> {
                boolean sagtNichts = blatt.frage().gruppe() != Gruppe.GESAMT && (g == Monatsgroesse.PLAN || g == Monatsgroesse.PLAN_SUMME);
                var wert = sagtNichts ? OptionalLong.empty() : g.wert(stand, monat);
                return new Monatsfeld(g, Zahlenformat.menge(wert, Einheit.EINTRITTE,
                        Genauigkeit.EXAKT, Schreibweise.BILDSCHIRM), wert.isEmpty() ? null : wert.getAsLong(),
                        wert.isEmpty() ? null : kontext.seite().pfad("/umsetzung/" + stand.zeile().schluessel() + "/herleitung/" + g + "/" + welcher
                                + (blatt.frage().gruppe() == Gruppe.GESAMT ? "" : "?gruppe=" + blatt.frage().gruppe())));
            }).toList()));
        }
        return reihen;
    }

    /** Every group at once; a person counts in several. */
    private List<Gruppenreihe> gruppen(Blatt blatt, Planzeile zeile) {
        if (zeile.instrument() == null) {
            return List.of();
        }
        var bis = blatt.frage().monat();
        Map<Gruppe, List<Monatszahl>> je = zahlen.jeGruppe(YearMonth.of(bis.getYear(), 1), bis, zeile.instrument());
        return je.entrySet().stream().map(e -> {
            var stand = blatt.rechnung().mit(e.getValue()).stand(zeile);
            return new Gruppenreihe(e.getKey(), Groesse.EINTRITTE.text(stand), Groesse.FRAUEN.text(stand), Groesse.BESTAND.text(stand),
                    Groesse.AUSTRITTE.text(stand), Groesse.ABBRUCHQUOTE.text(stand),
                    new Umsetzungsblatt.Frage(bis, e.getKey()).anhang());
        }).toList();
    }

    private static List<Massnahmereihe> massnahmen(Blatt blatt, Planzeile zeile, boolean unterschieden) {
        var monat = blatt.frage().monat();
        return blatt.rechnung().massnahmen(zeile).stream()
                .filter(m -> m.angaben().zeitraum() != null && !m.angaben().zeitraum().von().isAfter(monat.atEndOfMonth())
                        && m.angaben().zeitraum().letzterTag().getYear() >= monat.getYear())
                .map(m -> reihe(blatt, m, monat, unterschieden)).toList();
    }

    private static Massnahmereihe reihe(Blatt blatt, Massnahme m, YearMonth monat, boolean unterschieden) {
        return new Massnahmereihe(m.schluessel(), m.angaben().name(),
                unterschieden ? zahl(blatt.rechnung().bestand(m, monat)) : Zahlenformat.FEHLT,
                m.plaetzeAm(monat.atEndOfMonth()).map(p -> zahl(p.plaetze())).orElse(Zahlenformat.FEHLT),
                unterschieden && !m.angaben().zeitraum().letzterTag().isBefore(monat.atDay(1)), monat);
    }

    private static String zahl(long zahl) {
        return Zahlenformat.ganz(zahl, Schreibweise.BILDSCHIRM);
    }
}
