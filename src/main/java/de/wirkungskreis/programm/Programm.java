package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Zeitraum;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A Programm of one or two years. What it says stands in its Fassungen. {@code zeitraum} is half-open. */
public record Programm(long id, Zeitraum zeitraum, @Nullable Long vorgaenger) {

    /** The years it plans for, ascending; the first one stands in the address of its pages. */
    public List<Programmjahr> jahre() {
        return IntStream.rangeClosed(zeitraum.von().getYear(), zeitraum.letzterTag().getYear())
                .mapToObj(Programmjahr::new).toList();
    }

    public Programmjahr erstesJahr() {
        return jahre().get(0);
    }

    public Programmjahr letztesJahr() {
        return jahre().get(jahre().size() - 1);
    }

    /** "2022" or "2022/2023". */
    public String jahrtext() {
        return jahre().size() == 1 ? erstesJahr().toString() : erstesJahr() + "/" + letztesJahr();
    }
}
