package de.wirkungskreis.teilnahme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a Teilnahme stands, in about the order in which it happens. */
public enum Teilnahmezustand {
    VORGEMERKT,
    VORGESCHLAGEN,
    /** with the Rechtsfolgenbelehrung */
    ANGEBOTEN,
    ZUGEWIESEN,
    ZURUECKGEZOGEN,
    /** assigned and never there: not an Eintritt */
    NICHT_ANGETRETEN,
    /** the first attended day */
    EINGETRETEN,
    /** the place is kept */
    UNTERBROCHEN,
    /** back again: not another Eintritt */
    FORTGESETZT,
    VERLAENGERT,
    /** as agreed, or early into work or training */
    BEENDET,
    ABGEBROCHEN,
    /** the Träger's Teilnehmerbeurteilung is there */
    BEURTEILT,
    /** talked over with the person */
    NACHBEREITET,
    /** what became of the person six months after the exit */
    VERBLEIB,
    /** recorded by mistake; counts nowhere */
    STORNIERT;

    private static final Set<Teilnahmezustand> ANFAENGE =
            EnumSet.of(VORGEMERKT, VORGESCHLAGEN, ANGEBOTEN, ZUGEWIESEN, EINGETRETEN);
    private static final Map<Teilnahmezustand, Set<Teilnahmezustand>> FOLGEN = new EnumMap<>(Teilnahmezustand.class);

    static {
        von(VORGEMERKT, VORGESCHLAGEN, ANGEBOTEN, ZUGEWIESEN, ZURUECKGEZOGEN);
        von(VORGESCHLAGEN, ANGEBOTEN, ZUGEWIESEN, ZURUECKGEZOGEN);
        von(ANGEBOTEN, ZUGEWIESEN, ZURUECKGEZOGEN);
        von(ZUGEWIESEN, EINGETRETEN, NICHT_ANGETRETEN, ZURUECKGEZOGEN);
        von(EINGETRETEN, UNTERBROCHEN, VERLAENGERT, BEENDET, ABGEBROCHEN);
        von(UNTERBROCHEN, FORTGESETZT, BEENDET, ABGEBROCHEN);
        von(FORTGESETZT, UNTERBROCHEN, VERLAENGERT, BEENDET, ABGEBROCHEN);
        von(VERLAENGERT, UNTERBROCHEN, VERLAENGERT, BEENDET, ABGEBROCHEN);
        von(BEENDET, BEURTEILT, NACHBEREITET, VERBLEIB);
        von(ABGEBROCHEN, BEURTEILT, NACHBEREITET, VERBLEIB);
        von(BEURTEILT, NACHBEREITET, VERBLEIB);
        von(NACHBEREITET, BEURTEILT, VERBLEIB);
        von(VERBLEIB);
        von(ZURUECKGEZOGEN);
        von(NICHT_ANGETRETEN);
    }

    private static void von(Teilnahmezustand zustand, Teilnahmezustand... weiter) {
        var ziele = EnumSet.of(STORNIERT);
        ziele.addAll(List.of(weiter));
        FOLGEN.put(zustand, ziele);
    }

    /** {@code von} null: where a Teilnahme can begin. In the order of this enum. */
    static Set<Teilnahmezustand> nach(@Nullable Teilnahmezustand von) {
        return von == null ? ANFAENGE : FOLGEN.getOrDefault(von, Set.of());
    }

    /** Taking part, an interruption included. */
    public boolean laeuft() {
        return this == EINGETRETEN || this == UNTERBROCHEN || this == FORTGESETZT || this == VERLAENGERT;
    }

    /** Before the first day. */
    public boolean bevorstehend() {
        return this == VORGEMERKT || this == VORGESCHLAGEN || this == ANGEBOTEN || this == ZUGEWIESEN;
    }

    public boolean ausgetreten() {
        return this == BEENDET || this == ABGEBROCHEN || this == BEURTEILT || this == NACHBEREITET || this == VERBLEIB;
    }

    boolean austritt() {
        return this == BEENDET || this == ABGEBROCHEN;
    }

    List<Grund> gruende() {
        return Arrays.stream(Grund.values()).filter(g -> g.passtZu(this)).toList();
    }
}
