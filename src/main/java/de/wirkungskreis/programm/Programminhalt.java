package de.wirkungskreis.programm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the module keeps of one Fassung, whole. */
public record Programminhalt(
        Rahmen rahmen,
        List<Raumbezug> raumbezuege,
        List<Schwerpunkt> schwerpunkte,
        List<Handlungsfeld> handlungsfelder,
        List<Dokumentabschnitt> abschnitte) {

    public Stream<Vorhaben> vorhaben() {
        return handlungsfelder.stream().flatMap(feld -> feld.vorhaben().stream());
    }

    public Optional<Vorhaben> vorhaben(String schluessel) {
        return vorhaben().filter(v -> v.schluessel().equals(schluessel)).findFirst();
    }

    public Optional<Handlungsfeld> handlungsfeld(String schluessel) {
        return handlungsfelder.stream().filter(h -> h.schluessel().equals(schluessel)).findFirst();
    }

    /** The Handlungsfelder that serve a Schwerpunkt. */
    public List<Handlungsfeld> handlungsfelderZu(Schwerpunkt schwerpunkt) {
        return handlungsfelder.stream().filter(h -> h.schwerpunkte().contains(schwerpunkt.schluessel())).toList();
    }
}
