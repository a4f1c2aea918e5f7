package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.ziel.Grenze;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One target, or one thing watched, at its newest month.
 *
 * @param schluessel of target and value, {@code B2/iq-frauen}; of a thing watched {@code B1/b1-1}
 * @param kennzahl null: nothing the person-months tell
 * @param prozent agreed change against the year before; null where none was agreed
 * @param gelbBis missed by at most so many percent of the Soll is yellow, by more red; null where nothing was agreed
 * @param monate of the year, up to the newest
 * @param jahressoll of the whole year
 */
public record Zielstand(
        String schluessel, String name, @Nullable Kennzahl kennzahl, Geschlecht geschlecht, @Nullable Grenze grenze,
        @Nullable BigDecimal prozent, @Nullable BigDecimal gelbBis, Optional<Messreihe> reihe, List<Monat> monate, Optional<Quote> jahressoll, Optional<Jahresprognose> prognose,
        Optional<Ampel> ampel, Optional<Ampel> ampelPrognose, Optional<Tendenz> tendenz, List<Ausgangswert> ausgangswerte) {

    /** Year to date: this year, the year before, and what was agreed. */
    public record Monat(YearMonth monat, Quote ist, Optional<Quote> vorjahr, Optional<Quote> soll) {}

    /** Base value of the programme in its versions, and as the months say it; {@code soll} is derived from each anew. */
    public record Ausgangswert(String art, String wert, String soll) {}

    public Optional<Monat> letzter() {
        return monate.isEmpty() ? Optional.empty() : Optional.of(monate.get(monate.size() - 1));
    }

    /** Between 0 and 1; empty without a target or without a forecast, and where exactly one number is the target. */
    public Optional<Double> wahrscheinlichkeit() {
        return grenze == null || grenze == Grenze.GENAU ? Optional.empty() : prognose.flatMap(p -> jahressoll.map(s ->
                p.wahrscheinlichkeit(s.gerundet(6).doubleValue(), grenze)));
    }
}
