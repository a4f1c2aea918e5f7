package de.wirkungskreis.verfahren;

import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a Fassung on its lawful path.
 *
 * @param gremium key of the body, where one was heard
 * @param begruendung why a step was skipped (UEBERSPRUNGEN), else null
 * @param stand id of the frozen snapshot of what lay before those who were heard
 */
public record Beratungsschritt(
        long id,
        Art art,
        @Nullable String gremium,
        LocalDate datum,
        Ergebnis ergebnis,
        @Nullable String stellungnahme,
        @Nullable Integer ja,
        @Nullable Integer nein,
        @Nullable Integer enthaltung,
        List<String> vorbehalte,
        @Nullable String begruendung,
        @Nullable Long stand,
        String erfasstVon,
        Instant erfasstAm,
        List<Auflage> auflagen) {

    /** What was said on the way stays with those who take part in it; everybody else reads what was decided. */
    public Beratungsschritt lesbarFuer(Handelnder wer) {
        return wer.darf(Recht.ENTWURF_LESEN) || wer.darf(Recht.VORGESTELLT_LESEN) ? this
                : new Beratungsschritt(id, art, gremium, datum, ergebnis, null, ja, nein, enthaltung, vorbehalte, null, stand,
                        "", erfasstAm, List.of());
    }

    /** In the order of the path. */
    public enum Art {
        FACHABSTIMMUNG,
        /** § 18e Abs. 3 SGB II, for a zkT through Abs. 6 */
        BCA_BETEILIGUNG,
        /** by the Beauftragte/r für den Haushalt, § 44f Abs. 2 SGB II */
        FINANZPRUEFUNG,
        /** § 18d SGB II */
        BEIRAT,
        /** in further bodies, where the house has them (Ausschüsse, Bezirksvertretungen) */
        BERATUNG,
        /** § 44c Abs. 6 SGB II: abgestimmt in the Trägerversammlung; for a zkT its own body */
        BESCHLUSS,
        VEROEFFENTLICHUNG;

        /** Publication waits for these whatever the house has configured. */
        public boolean unverzichtbar() {
            return this == BCA_BETEILIGUNG || this == BESCHLUSS;
        }
    }

    public enum Ergebnis { ZUSTIMMUNG, ZUSTIMMUNG_MIT_AUFLAGEN, ABLEHNUNG, KENNTNISNAHME, VORGESTELLT, UEBERSPRUNGEN }

    /** Something a body asked for; tracked until done. */
    public record Auflage(
            long id, String text, @Nullable String verantwortlich, @Nullable LocalDate frist, @Nullable LocalDate erledigtAm,
            int version) {}
}
