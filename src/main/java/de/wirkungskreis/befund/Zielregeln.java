package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.LUECKE;
import static de.wirkungskreis.befund.Befund.Schwere.WIDERSPRUCH;

import de.wirkungskreis.befund.Befund.Verweis;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.programm.Vorhaben;
import de.wirkungskreis.ziel.Grenze;
import de.wirkungskreis.ziel.Ziel;
import de.wirkungskreis.ziel.Zielwert;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Targets against each other, against the Vorhaben, and against what a target needs to be checked at all. */
@Configuration(proxyBeanMethods = false)
class Zielregeln {

    private static final String BUND = "BUND";
    /** Zielwert.geschlecht and the Zielgruppe of a Vorhaben that means the same people. */
    private static final Map<String, String> ZIELGRUPPE = Map.of("w", "Frauen", "m", "Männer");
    private static final Map<Integer, String> GESETZESZIELE = Map.of(
            1, "Verringerung der Hilfebedürftigkeit", 2, "Verbesserung der Integration in Erwerbstätigkeit",
            3, "Vermeidung von langfristigem Leistungsbezug", 4, "Verbesserung der sozialen Teilhabe");

    /** One sex may do worse than the other, though a Vorhaben wants to do more for it. */
    @Bean
    Regel geschlechterziele() {
        return stand -> stand.ziele().ziele().stream().flatMap(ziel -> Stream.of("w", "m").flatMap(g ->
                schlechterGestellt(ziel, g, g.equals("w") ? "m" : "w").flatMap(paar -> {
                    var dafuer = stand.inhalt().vorhaben().filter(v -> v.absicht() == Absicht.AUSBAUEN
                            && v.zielgruppen().contains(ZIELGRUPPE.get(g))).toList();
                    return dafuer.isEmpty() ? Optional.<Befund>empty() : Optional.of(geschlecht(ziel, g, paar, dafuer));
                }).stream()));
    }

    private record Paar(Zielwert.Zieleinheit einheit, BigDecimal schlechter, BigDecimal besser) {}

    private static Optional<Paar> schlechterGestellt(Ziel ziel, String geschlecht, String anderes) {
        var eigener = ziel.werte().stream().filter(w -> geschlecht.equals(w.geschlecht())).findFirst();
        var anderer = ziel.werte().stream().filter(w -> anderes.equals(w.geschlecht())).findFirst();
        if (eigener.isEmpty() || anderer.isEmpty() || eigener.get().art() != anderer.get().art()
                || eigener.get().grenze() != anderer.get().grenze() || eigener.get().grenze() == Grenze.GENAU) {
            return Optional.empty();
        }
        boolean mindestens = eigener.get().grenze() == Grenze.MINDESTENS;
        return eigener.get().gueltig().flatMap(hier -> anderer.get().gueltig()
                .filter(dort -> mindestens ? hier.wert().compareTo(dort.wert()) < 0 : hier.wert().compareTo(dort.wert()) > 0)
                .map(dort -> new Paar(eigener.get().einheit(), hier.wert(), dort.wert())));
    }

    private static Befund geschlecht(Ziel ziel, String geschlecht, Paar paar, List<Vorhaben> dafuer) {
        String einheit = paar.einheit() == Zielwert.Zieleinheit.PROZENT ? " %" : "";
        var verweise = new ArrayList<Verweis>();
        verweise.add(new Verweis(ziel.indikator(), "/ziele#" + ziel.schluessel()));
        dafuer.forEach(v -> verweise.add(new Verweis(v.name(), "/vorhaben/" + v.schluessel())));
        return new Befund("geschlechterziele/" + ziel.schluessel(), 1, WIDERSPRUCH,
                "„" + ziel.indikator() + "“ lässt für " + ZIELGRUPPE.get(geschlecht) + " einen schlechteren Wert zu ("
                        + Satzzahlen.zielwert(paar.schlechter()) + einheit + ") als für "
                        + ZIELGRUPPE.get(geschlecht.equals("w") ? "m" : "w") + " ("
                        + Satzzahlen.zielwert(paar.besser()) + einheit + "), obwohl das Programm für "
                        + ZIELGRUPPE.get(geschlecht) + " mehr erreichen will (" + namen(dafuer) + ").",
                "Werden beide Grenzen ausgeschöpft, wächst der relative Abstand zwischen Frauen und Männern, statt kleiner zu werden.",
                "Zielwerte angleichen oder umkehren, oder im Programm begründen, warum der Abstand vorübergehend wachsen darf.",
                verweise, "ziele", ziel.schluessel());
    }

    private static String namen(List<Vorhaben> vorhaben) {
        return vorhaben.stream().map(v -> "„" + v.name() + "“").collect(Collectors.joining(", "));
    }

    /** § 48b Abs. 3 SGB II names four goals; a federal level that leaves one out cannot be steered by it. */
    @Bean
    Regel gesetzesziele() {
        return stand -> {
            var bund = stand.ziele().derEbene(BUND);
            return bund.isEmpty() ? Stream.empty() : IntStream.rangeClosed(1, 4)
                    .filter(nr -> bund.stream().noneMatch(z -> z.gesetzesziele().contains(nr)))
                    .mapToObj(nr -> ohneIndikator(stand, nr));
        };
    }

    private static Befund ohneIndikator(Programmstand stand, int nr) {
        var andere = stand.ziele().ziele().stream().filter(z -> z.gesetzesziele().contains(nr)).toList();
        var verweise = new ArrayList<>(List.of(new Verweis("Bundesziele", "/ziele")));
        andere.forEach(z -> verweise.add(new Verweis(z.indikator(), "/ziele#" + z.schluessel())));
        return new Befund("gesetzesziel/" + nr, nr == 4 ? Integer.valueOf(12) : null, LUECKE,
                "Das gesetzliche Ziel " + nr + " (" + GESETZESZIELE.get(nr) + ") hat unter den Bundeszielen keinen Indikator"
                        + (andere.isEmpty() ? "." : "; nur " + andere.stream().map(z -> "„" + z.indikator() + "“")
                                .collect(Collectors.joining(" und ")) + (andere.size() == 1 ? " verweist" : " verweisen") + " darauf."),
                "Was nicht gemessen wird, kann in der Zielnachhaltung nicht besprochen werden (§ 48b Abs. 3 SGB II).",
                "Einen Indikator oder ein Monitoring vereinbaren, oder festhalten, dass die lokalen Ziele genügen.",
                verweise, "ziele", "");
    }

    @Bean
    Regel absolutesZielOhneVorjahr() {
        return stand -> stand.ziele().ziele().stream().flatMap(ziel -> ziel.werte().stream()
                .filter(wert -> wert.art() == Zielwert.Art.ABSOLUT && wert.basis().isEmpty())
                .flatMap(wert -> wert.gueltig().stream().map(gueltig -> new Befund("zielwert-ohne-vorjahr/" + ziel.schluessel() + "/" + wert.schluessel(), 13, LUECKE,
                        "„" + wert.gruppe() + ": " + Satzzahlen.zielwert(gueltig.wert()) + "“ steht ohne Vorjahreswert.",
                        "Ohne Ausgangswert lässt sich nicht sagen, ob der Zielwert mehr, gleich viel oder weniger verlangt als das Vorjahr.",
                        "Den Vorjahreswert als Ausgangswert eintragen (Prognose, später endgültig).",
                        List.of(new Verweis(ziel.indikator(), "/ziele#" + ziel.schluessel())), "ziele", ziel.schluessel()))));
    }
}
