package de.wirkungskreis.web;

import de.wirkungskreis.ausgabe.Herleitung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else belongs to a number: findings on it, remarks, who asked for it. Contributed by whoever knows, shown below
 * its Herleitung, which knows none of them. Ordered by {@code @Order}.
 */
public interface Herleitungsbeitrag {

    /** Only what the person who asks may see. */
    List<Abschnitt> zu(Seitenkontext kontext, Herleitung.Gegenstand gegenstand);

    record Abschnitt(String titel, List<Punkt> punkte) {}

    /** {@code pfad}: a whole address, or null. */
    record Punkt(String text, @Nullable String pfad) {}
}
