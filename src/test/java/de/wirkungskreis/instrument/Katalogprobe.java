package de.wirkungskreis.instrument;

import java.time.LocalDate;
import java.util.List;

/** The catalogue for tests of other modules, without the application. */
public final class Katalogprobe {

    private static final Instrumente KATALOG = new Instrumentkatalog();

    private Katalogprobe() {}

    public static Kennzahlwirkung wirkung(String instrument, LocalDate tag) {
        return KATALOG.mit(instrument).flatMap(i -> i.am(tag)).orElseThrow(() -> new AssertionError(instrument + " am " + tag)).wirkung();
    }

    public static List<String> normen() {
        return KATALOG.alle().stream().flatMap(i -> i.geltungen().stream()).map(Instrument.Geltung::norm).toList();
    }
}
