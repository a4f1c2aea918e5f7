package de.wirkungskreis.web;

import org.jspecify.annotations.Nullable;

/** One step of the way to a page, for model attribute {@code brotkrumen}; the last one has no {@code pfad}. */
public record Brotkrume(String text, @Nullable String pfad) {}
