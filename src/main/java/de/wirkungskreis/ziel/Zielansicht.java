package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.ziel.Zielwert.Art;
import de.wirkungskreis.ziel.Zielwert.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A target as its page shows it. */
record Zielansicht(Ziel ziel, List<Wert> werte, @Nullable String rhythmus, List<String> stimmigkeit) {

    /**
     * @param rechnungen what the target means for each base value there is
     * @param annahme what it would mean for the base somebody just tried
     */
    record Wert(Zielwert zielwert, String text, String satz, String status, @Nullable String am, List<String> staende,
            List<Rechnung> rechnungen, @Nullable Rechnung annahme, List<Soll> pfad, List<String> vergleiche,
            @Nullable Vorher vorher) {

        /** Only of a value that exists one can say what it means in numbers. */
        public boolean rechenbar() {
            return zielwert.art() == Art.RELATIV && zielwert.gueltig().isPresent();
        }
    }

    /** The same value in the programme before: what it ended with, and the address of its Herleitung. */
    record Vorher(String programm, String text, String pfad) {}

    /** {@code art}: key of the sentence around it. {@code ungerundet}: where rounding hides something. */
    record Rechnung(String art, String basis, String rechnung, @Nullable String ungerundet, @Nullable String quelle) {}

    /** {@code schluessel}: year and month as the address of its Herleitung has them. */
    record Soll(String schluessel, String monat, String text, String zahl) {}

    /** {@code vorher}: by target and value, as {@code Annahme.fuer}. */
    static Zielansicht von(Ziel ziel, Optional<Annahme> annahme, Map<String, Vorher> vorher) {
        return new Zielansicht(ziel, ziel.werte().stream().map(wert -> wert(ziel, wert,
                annahme.filter(a -> a.fuer().equals(ort(ziel, wert))), vorher.get(ort(ziel, wert)))).toList(),
                ziel.monitoring() == null ? null : Ebenen.wort(ziel.monitoring().rhythmus()), stimmigkeit(ziel));
    }

    /** A base somebody tries out on the page; never kept. */
    record Annahme(String fuer, BigDecimal basis) {}

    static String ort(Ziel ziel, Zielwert wert) {
        return ziel.schluessel() + "/" + wert.schluessel();
    }

    private static Wert wert(Ziel ziel, Zielwert wert, Optional<Annahme> annahme, @Nullable Vorher vorher) {
        var gueltig = wert.gueltig();
        var prozent = gueltig.filter(stand -> wert.art() == Art.RELATIV).map(Zielwert.Stand::wert);
        List<Rechnung> rechnungen = prozent.map(p -> wert.basis().stream().map(basis -> rechnung(ziel, p,
                basis.version().name(), basis.wert(), quelle(basis))).toList()).orElse(List.of());
        return new Wert(wert, Zielwortlaut.wert(wert, BILDSCHIRM),
                wert.gruppe() + " " + Zielwortlaut.satz(wert, BILDSCHIRM) + ".", gueltig.map(stand -> stand.status().wort()).orElse(Zielwortlaut.OFFEN),
                gueltig.map(Zielwert.Stand::am).map(Zahlenformat::datum).orElse(null),
                wert.staende().stream().map(stand -> Ebenen.satz(wert, stand)).toList(), rechnungen,
                prozent.flatMap(p -> annahme.map(a -> rechnung(ziel, p, "VERSUCH", a.basis(), null))).orElse(null),
                wert.pfad().stream().map(punkt -> new Soll(punkt.monat().toString(), Ebenen.monat(punkt.monat()),
                        Zielwortlaut.menge(wert.einheit(), punkt.soll(), BILDSCHIRM), punkt.soll().toPlainString())).toList(),
                wert.vergleiche().stream().map(v -> v.ebene() + ": " + Zahlenformat.dezimal(v.wert(), BILDSCHIRM)
                        + Ebenen.rang(v)).toList(), vorher);
    }

    static @Nullable String quelle(Basis basis) {
        String stand = basis.datenstand() == null ? "" : "Datenstand " + Zahlenformat.datum(basis.datenstand());
        String quelle = basis.quelle() == null ? "" : basis.quelle();
        String beides = quelle + (quelle.isEmpty() || stand.isEmpty() ? "" : ", ") + stand;
        return beides.isEmpty() ? null : beides;
    }

    private static Rechnung rechnung(Ziel ziel, BigDecimal prozent, String art, BigDecimal basis, @Nullable String quelle) {
        BigDecimal genau = Zielrechnung.soll(basis, prozent).stripTrailingZeros();
        BigDecimal gerundet = Zielrechnung.sollGerundet(basis, prozent);
        return new Rechnung(art, Zahlenformat.dezimal(basis, BILDSCHIRM) + (istQuote(ziel) ? " %" : ""),
                Zielwortlaut.rechnung(basis, prozent, BILDSCHIRM),
                genau.compareTo(gerundet) == 0 ? null : Zahlenformat.dezimal(genau, BILDSCHIRM), quelle);
    }

    /** A base of a rate is read in percent, that of a stock as a number. */
    static boolean istQuote(Ziel ziel) {
        return ziel.kennzahl() != null && ziel.kennzahl().startsWith("K2")
                || ziel.indikator().toLowerCase(Locale.GERMANY).contains("quote");
    }

    /** Sentences on how the values for women, for men and in total fit together. */
    static List<String> stimmigkeit(Ziel ziel) {
        var frauen = gruppe(ziel, "w", "frauen");
        var maenner = gruppe(ziel, "m", "männer");
        var hier = frauen.flatMap(Zielwert::gueltig);
        var dort = maenner.flatMap(Zielwert::gueltig);
        if (hier.isEmpty() || dort.isEmpty()) {
            return List.of();
        }
        List<String> saetze = new ArrayList<>();
        BigDecimal f = hier.get().wert();
        BigDecimal m = dort.get().wert();
        BigDecimal verschiebung = Zielrechnung.verhaeltnisaenderung(f, m).setScale(2, RoundingMode.HALF_UP);
        String zahl = Zahlenformat.veraenderung(verschiebung, BILDSCHIRM);
        // where less is better (a stock to shrink), a growing share of women is none in their favour
        int gewinn = frauen.get().grenze() == Grenze.HOECHSTENS ? -verschiebung.signum() : verschiebung.signum();
        saetze.add(switch (gewinn) {
            case -1 -> "Werden beide Werte genau erreicht, verschiebt sich das Verhältnis von Frauen zu Männern um "
                    + zahl + " %: Der relative Abstand der Frauen wächst.";
            case 1 -> "Werden beide Werte genau erreicht, verschiebt sich das Verhältnis von Frauen zu Männern um "
                    + zahl + " % zugunsten der Frauen.";
            default -> "Werden beide Werte genau erreicht, bleibt das Verhältnis von Frauen zu Männern, wie es ist.";
        });
        gesamt(ziel, frauen.get(), maenner.get()).ifPresent(gesamt -> gesamt.gueltig().map(Zielwert.Stand::wert).ifPresent(wert -> {
            if (wert.compareTo(f.min(m)) < 0 || wert.compareTo(f.max(m)) > 0) {
                saetze.add("Der Wert für „" + gesamt.gruppe() + "“ (" + Zielwortlaut.wert(gesamt, BILDSCHIRM)
                        + ") liegt nicht zwischen denen für Frauen und Männer: Das passt nur, wenn sich deren Anteile ändern.");
            }
        }));
        return saetze;
    }

    private static Optional<Zielwert> gruppe(Ziel ziel, String zeichen, String wort) {
        return ziel.werte().stream().filter(w -> w.art() == Art.RELATIV)
                .filter(w -> (w.geschlecht() != null && w.geschlecht().toLowerCase(Locale.GERMANY).startsWith(zeichen))
                        || w.gruppe().toLowerCase(Locale.GERMANY).contains(wort))
                .findFirst();
    }

    private static Optional<Zielwert> gesamt(Ziel ziel, Zielwert frauen, Zielwert maenner) {
        return ziel.werte().stream().filter(w -> w.art() == Art.RELATIV && !w.equals(frauen) && !w.equals(maenner))
                .filter(w -> w.gruppe().toLowerCase(Locale.GERMANY).contains("gesamt")).findFirst();
    }
}
