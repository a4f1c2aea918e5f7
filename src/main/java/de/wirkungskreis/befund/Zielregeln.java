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

    private final Satzteile satz;

    Zielregeln(Satzteile satz) {
        this.satz = satz;
    }

    /**
     * May one sex do worse than the other, though the programme wants to do more for it?
     *
     * <p>Found where both have a relative value with the same bound in one target, the one's is the weaker, and a
     * Vorhaben for them is to grow. Ignored: absolute values (the two start from different levels), exact ones, and
     * targets nobody contradicts.
     */
    @Bean
    Regel geschlechterziele() {
        return new Regel("geschlechterziele", WIDERSPRUCH, stand -> stand.ziele().ziele().stream()
                .flatMap(ziel -> Stream.of("w", "m").flatMap(g -> geschlecht(stand, ziel, g, g.equals("w") ? "m" : "w").stream())));
    }

    private record Paar(BigDecimal schlechter, BigDecimal besser) {}

    private Optional<Fund> geschlecht(Programmstand stand, Ziel ziel, String geschlecht, String anderes) {
        var dafuer = stand.inhalt().vorhaben().filter(v -> v.absicht() == Absicht.AUSBAUEN
                && v.zielgruppen().contains(ZIELGRUPPE.get(geschlecht))).toList();
        return dafuer.isEmpty() ? Optional.empty() : schlechterGestellt(ziel, geschlecht, anderes).map(paar -> {
            var verweise = new ArrayList<>(List.of(verweis(ziel)));
            dafuer.forEach(v -> verweise.add(new Verweis(v.name(), "/vorhaben/" + v.schluessel())));
            return new Fund(ziel.schluessel(), "ziele", ziel.schluessel(), verweise,
                    Satzteile.zitat(ziel.indikator()), ZIELGRUPPE.get(geschlecht), Satzteile.zielwert(paar.schlechter()),
                    ZIELGRUPPE.get(anderes), Satzteile.zielwert(paar.besser()), satz.zitate(dafuer.stream().map(Vorhaben::name).toList()));
        });
    }

    private static Optional<Paar> schlechterGestellt(Ziel ziel, String geschlecht, String anderes) {
        var eigener = ziel.werte().stream().filter(w -> geschlecht.equals(w.geschlecht())).findFirst();
        var anderer = ziel.werte().stream().filter(w -> anderes.equals(w.geschlecht())).findFirst();
        if (eigener.isEmpty() || anderer.isEmpty() || eigener.get().art() != Zielwert.Art.RELATIV
                || anderer.get().art() != Zielwert.Art.RELATIV || eigener.get().grenze() != anderer.get().grenze()
                || eigener.get().grenze() == Grenze.GENAU) {
            return Optional.empty();
        }
        boolean mindestens = eigener.get().grenze() == Grenze.MINDESTENS;
        return eigener.get().gueltig().flatMap(hier -> anderer.get().gueltig()
                .filter(dort -> mindestens ? hier.wert().compareTo(dort.wert()) < 0 : hier.wert().compareTo(dort.wert()) > 0)
                .map(dort -> new Paar(hier.wert(), dort.wert())));
    }

    /**
     * Which of the four statutory goals (§ 48b Abs. 3 SGB II) is nobody going to measure?
     *
     * <p>Found where the federal level has targets, but none for that goal; local ones are named, they do not heal it.
     * Ignored: a programme without any federal target, which has not been written yet.
     */
    @Bean
    Regel gesetzesziel() {
        return new Regel("gesetzesziel", LUECKE, stand -> {
            var bund = stand.ziele().derEbene(BUND);
            return bund.isEmpty() ? Stream.empty() : IntStream.rangeClosed(1, 4)
                    .filter(nr -> bund.stream().noneMatch(z -> z.gesetzesziele().contains(nr)))
                    .mapToObj(nr -> ohneIndikator(stand, nr));
        });
    }

    private Fund ohneIndikator(Programmstand stand, int nr) {
        var andere = stand.ziele().ziele().stream().filter(z -> z.gesetzesziele().contains(nr)).toList();
        var verweise = new ArrayList<>(List.of(new Verweis(satz.text("bundesziele"), "/ziele")));
        andere.forEach(z -> verweise.add(verweis(z)));
        return new Fund(Integer.toString(nr), "ziele", "", verweise, nr, satz.text("gesetzesziel." + nr), andere.size(),
                satz.zitate(andere.stream().map(Ziel::indikator).toList()));
    }

    /**
     * Is that number more than last year?
     *
     * <p>Found where an absolute value has no base. Ignored: relative values, whose sign already says it, and values
     * still open.
     */
    @Bean
    Regel zielwertOhneVorjahr() {
        return new Regel("zielwert-ohne-vorjahr", LUECKE, stand -> stand.ziele().ziele().stream().flatMap(ziel -> ziel.werte().stream()
                .filter(wert -> wert.art() == Zielwert.Art.ABSOLUT && wert.basis().isEmpty())
                .flatMap(wert -> wert.gueltig().stream().map(gueltig -> new Fund(ziel.schluessel() + "/" + wert.schluessel(),
                        "ziele", ziel.schluessel(), List.of(verweis(ziel)),
                        Satzteile.zitat(wert.gruppe() + ": " + Satzteile.zielwert(gueltig.wert())))))));
    }

    private static Verweis verweis(Ziel ziel) {
        return new Verweis(ziel.indikator(), "/ziele#" + ziel.schluessel());
    }
}
