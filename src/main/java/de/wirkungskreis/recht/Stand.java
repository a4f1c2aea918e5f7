package de.wirkungskreis.recht;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a parameter says from a day on. */
public record Stand<T>(LocalDate gueltigAb, T wert, String fundstelle, Pruefstand pruefstand, @Nullable String hinweis) {}
