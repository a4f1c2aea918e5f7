package de.wirkungskreis.faelle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One worked case. Numbers are {@code BigDecimal} or {@code Integer} as written, days are text.
 *
 * @param rechtsstand the day the file was written for; its law holds where the case names no day
 */
public record Fall(String id, String instrument, Map<String, Object> gegeben, Map<String, @Nullable Object> erwartet, LocalDate rechtsstand) {

    /** A remark behind the name in round brackets is no part of it. */
    public String frage() {
        return instrument.replaceFirst(" \\([^()]*\\)$", "");
    }

    /** Without {@code grund}, which is for the reader. */
    public Set<String> gesucht() {
        return erwartet.keySet().stream().filter(name -> !name.equals("grund")).collect(Collectors.toSet());
    }
}
