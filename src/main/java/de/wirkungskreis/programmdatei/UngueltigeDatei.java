package de.wirkungskreis.programmdatei;

import java.util.List;
import java.util.stream.Collectors;

/** A Programmdatei that was refused; all that is wrong with it at once. Nothing of it has been imported. */
public class UngueltigeDatei extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Dateifehler> fehler;

    public UngueltigeDatei(List<Dateifehler> fehler) {
        super(fehler.stream().map(Dateifehler::toString).collect(Collectors.joining("\n")));
        this.fehler = List.copyOf(fehler);
    }

    UngueltigeDatei(String satz) {
        this(List.of(new Dateifehler(0, 0, "", satz)));
    }

    public List<Dateifehler> fehler() {
        return fehler;
    }
}
