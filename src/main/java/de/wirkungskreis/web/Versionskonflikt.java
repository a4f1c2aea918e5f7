package de.wirkungskreis.web;

import java.util.List;
import java.util.Map;

/**
 * Somebody else saved first. Carries what the second editor typed beside what stands there now; the shell shows both,
 * field by field, and sends the choice to {@code ziel} again with the current version. Nothing is lost.
 */
public class Versionskonflikt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One field both may have changed. {@code mehrzeilig}: shown as a text area. */
    public record Feld(String name, String bezeichnung, String eigene, String aktuelle, boolean mehrzeilig) {

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
