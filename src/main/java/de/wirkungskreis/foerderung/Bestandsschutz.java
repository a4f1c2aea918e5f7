package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.recht.EingliederungLangzeitRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * § 66 SGB II: whoever had the claim, the grant or the begun Massnahme before a change keeps the old law to the end; an
 * extension goes by the day of its own decision. The Rechtsstand is a day, kept with the case, and asked again per extension.
 */
final class Bestandsschutz {

    static final LocalDate NEUE_GRUNDSICHERUNG = LocalDate.of(2026, 7, 1);
    private static final String ALV = "eingliederung-von-langzeitarbeitslosen/alv_pflicht";

    private Bestandsschutz() {}

    /** @param antragVorBeginn Nr. 3 asks that it was applied for before the Massnahme began */
    record Fall(@Nullable LocalDate anspruch, @Nullable LocalDate bewilligung, @Nullable LocalDate beginn, boolean antragVorBeginn) {}

    /** Which number of § 66 Abs. 1 keeps the old law; empty: the new one holds. */
    static Optional<Integer> nummer(Fall fall, LocalDate aenderung) {
        if (davor(fall.anspruch(), aenderung)) {
            return Optional.of(1);
        }
        if (davor(fall.bewilligung(), aenderung)) {
            return Optional.of(2);
        }
        return davor(fall.beginn(), aenderung) && fall.antragVorBeginn() ? Optional.of(3) : Optional.empty();
    }

    /** The day whose law governs the case: the last one before the change, or the decision on an extension. */
    static LocalDate rechtsstand(Fall fall, LocalDate aenderung, Optional<LocalDate> verlaengerung) {
        if (verlaengerung.isPresent()) {
            return verlaengerung.get();
        }
        var tag = Optional.ofNullable(fall.beginn()).or(() -> Optional.ofNullable(fall.bewilligung())).orElse(aenderung);
        return nummer(fall, aenderung).isPresent() && !tag.isBefore(aenderung) ? aenderung.minusDays(1) : tag;
    }

    private static boolean davor(@Nullable LocalDate tag, LocalDate aenderung) {
        return tag != null && tag.isBefore(aenderung);
    }

    /** Access goes by § 66, insurance by § 27 Abs. 3 Nr. 5 and § 460 SGB III: only who was in the job on 30.06.2026 stays free. */
    static Rechenweg langzeit(LocalDate bewilligung, LocalDate start, Rechtsquelle quelle) {
        var nummer = nummer(new Fall(null, bewilligung, start, true), NEUE_GRUNDSICHERUNG);
        boolean pflichtig = quelle.am(EingliederungLangzeitRecht.class, start).alvPflicht();
        return new Rechenweg().schritt("§ 66 Abs. 1 SGB II", "bewilligt am " + text(bewilligung) + ", Beginn am " + text(start),
                        nummer.map(n -> "altes Recht nach Nr. " + n).orElse("neues Recht"))
                .schritt("§ 27 Abs. 3 Nr. 5, § 460 SGB III", "versicherungsfrei bleibt nur, wer am 30.06.2026 auf der Stelle war", pflichtig, ALV)
                .wert("zugangsrecht", nummer.map(n -> "alt (§ 66(1) Nr." + n + " SGB II)").orElse("neu")).wert("alv_pflichtig", pflichtig);
    }

    static Rechenweg laufend(LocalDate start, LocalDate stichtag, Rechtsquelle quelle) {
        boolean alt = start.isBefore(NEUE_GRUNDSICHERUNG);
        boolean pflichtig = quelle.am(EingliederungLangzeitRecht.class, start).alvPflicht();
        return new Rechenweg().schritt("§ 66 SGB II", "begonnen am " + text(start) + ", betrachtet am " + text(stichtag), alt ? "altes Recht bis zum Ende" : "neues Recht")
                .schritt("§ 460 SGB III", "in der Arbeitslosenversicherung pflichtig", pflichtig, ALV)
                .wert("recht", alt ? "alt" : "neu").wert("alv_pflichtig", pflichtig);
    }
}
