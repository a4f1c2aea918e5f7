package de.wirkungskreis.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved first. Carries what the second editor typed beside what stands there now; the shell shows both,
 * field by field, and sends the choice to {@code ziel} again with the current version. Nothing is lost.
 */
public class Versionskonflikt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One field both may have changed.
     *
     * @param mehrzeilig shown as a text area
     * @param wahl what the field can be chosen from: value and word; empty for a field that is typed
     * @param von who saved {@code aktuelle} and when, where that is known
     */
    public record Feld(String name, String bezeichnung, String eigene, String aktuelle, boolean mehrzeilig,
            Map<String, String> wahl, @Nullable String von) {

        public Feld(String name, String bezeichnung, String eigene, String aktuelle, boolean mehrzeilig,
                Map<String, String> wahl) {
            this(name, bezeichnung, eigene, aktuelle, mehrzeilig, wahl, null);
        }

        public Feld(String name, String bezeichnung, String eigene, String aktuelle, boolean mehrzeilig) {
            this(name, bezeichnung, eigene, aktuelle, mehrzeilig, Map.of());
        }

        /** As the form words it, not as it sends it. */
        public String wort(String wert) {
            return wahl.getOrDefault(wert, wert);
        }

        public boolean verschieden() {
            return !eigene.equals(aktuelle);
        }
    }

    private final transient String gegenstand;
    private final transient String ziel;
    private final transient int aktuelleVersion;
    private final transient List<Feld> felder;
    private final transient Map<String, String> unveraendert;

    /**
     * @param ziel address the form was sent to, and will be again
     * @param unveraendert further parameters of the form that go along hidden ({@code version} excepted)
     */
    public Versionskonflikt(
            String gegenstand, String ziel, int aktuelleVersion, List<Feld> felder, Map<String, String> unveraendert) {
        super(gegenstand + " wurde inzwischen geändert");
        this.gegenstand = gegenstand;
        this.ziel = ziel;
        this.aktuelleVersion = aktuelleVersion;
        this.felder = List.copyOf(felder);
        this.unveraendert = Map.copyOf(unveraendert);
    }

    public String gegenstand() {
        return gegenstand;
    }

    public String ziel() {
        return ziel;
    }

    public int aktuelleVersion() {
        return aktuelleVersion;
    }

    public List<Feld> felder() {
        return felder;
    }

    public Map<String, String> unveraendert() {
        return unveraendert;
    }
}
