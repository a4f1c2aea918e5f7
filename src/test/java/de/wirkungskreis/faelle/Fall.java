package de.wirkungskreis.faelle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One worked case. Numbers are {@code BigDecimal} or {@code Integer} as written, days are text.
 *
 * @param instrument of an indicator: its formula
 * @param rechtsstand the day the file was written for; its law holds where the case names no day
 * @param genauigkeit of an indicator: how its one number, {@link #ERGEBNIS}, is compared
 */
public record Fall(String id, String instrument, Map<String, Object> gegeben, Map<String, @Nullable Object> erwartet, LocalDate rechtsstand,
        @Nullable Genauigkeit genauigkeit) {

    public static final String ERGEBNIS = "ergebnis";
    static final String REGEL = "rule";

    /** @param toleranz 0: the rounded result must be equal */
    public record Genauigkeit(int stellen, BigDecimal toleranz) {}

    /** Said in words and facts; a test that bears its id answers it, no formula. */
    boolean istRegel() {
        return genauigkeit != null && instrument.equals(REGEL);
    }

    /** A remark behind the name in round brackets is no part of it. */
    public String frage() {
        return instrument.replaceFirst(" \\([^()]*\\)$", "");
    }

    /** Without {@code grund}, which is for the reader. */
    public Set<String> gesucht() {
        return erwartet.keySet().stream().filter(name -> !name.equals("grund")).collect(Collectors.toSet());
    }
}
