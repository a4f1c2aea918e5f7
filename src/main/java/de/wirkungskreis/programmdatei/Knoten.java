package de.wirkungskreis.programmdatei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the file, each piece with its place. */
sealed interface Knoten {

    Stelle stelle();

    /** In the words of an error: "Text erwartet, Liste gefunden". */
    String bezeichnung();

    record Stelle(int zeile, int spalte) {}

    /** {@code schlicht}: written without quotes, so that YAML may read it as a number, truth value or nothing. */
    record Skalar(Stelle stelle, String text, boolean schlicht) implements Knoten {

        boolean istLeer() {
            return schlicht && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        boolean istWahrheitswert() {
            return schlicht && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
        }

        /** All that YAML 1.2 takes for a number, also notations this format does not allow. */
        boolean istZahl() {
            return schlicht && text.matches(
                    "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
        }

        boolean istText() {
            return !istLeer() && !istWahrheitswert() && !istZahl();
        }

        @Override
        public String bezeichnung() {
            if (istLeer()) {
                return "nichts";
            }
            if (istWahrheitswert()) {
                return "Wahrheitswert";
            }
            return istZahl() ? "Zahl" : "Text";
        }
    }

    record Liste(Stelle stelle, List<Knoten> eintraege) implements Knoten {

        @Override
        public String bezeichnung() {
            return "Liste";
        }
    }

    record Objekt(Stelle stelle, Map<String, Eintrag> eintraege) implements Knoten {

        /** {@code schluessel}: where the key stands. */
        record Eintrag(Stelle schluessel, Knoten wert) {}

        static Objekt leer(Stelle stelle) {
            return new Objekt(stelle, new LinkedHashMap<>());
        }

        @Override
        public String bezeichnung() {
            return "Gruppe von Angaben";
        }
    }
}
