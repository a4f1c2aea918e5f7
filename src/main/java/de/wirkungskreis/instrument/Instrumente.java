package de.wirkungskreis.instrument;

import java.util.List;
import java.util.Optional;

/** The catalogue, read once at start from {@code instrument/instrumente.yaml}. */
public interface Instrumente {

    List<Instrument> alle();

    Optional<Instrument> mit(String schluessel);
}
