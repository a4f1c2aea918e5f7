package de.wirkungskreis.instrument;

import java.util.List;

/** Where an instrument is carried on: contributed by the modules that know, shown beside the entry of the catalogue. */
public interface Instrumentverweise {

    /** Empty for whoever may not follow them. */
    List<Verweis> zu(Instrument instrument);

    /** @param pfad from the root */
    record Verweis(String text, String pfad) {}
}
