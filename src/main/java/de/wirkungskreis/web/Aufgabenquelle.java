package de.wirkungskreis.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What needs the signed-in person today. Contributed by modules, shown on the landing page. */
public interface Aufgabenquelle {

    List<Aufgabe> offene();

    /** One sentence with the number, and the next act ({@code pfad} from the root). */
    record Aufgabe(String satz, String handlung, String pfad, @Nullable LocalDate frist) {}
}
