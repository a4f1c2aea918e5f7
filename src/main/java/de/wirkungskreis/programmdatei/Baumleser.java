package de.wirkungskreis.programmdatei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML event by event and stops at the first thing a programme has no use for: aliases, anchors and tags,
 * depth and mass. Nothing is ever constructed from a name in the file, nothing is expanded.
 */
final class Baumleser {

    static final int HOECHSTENS_TIEF = 16;
    static final int HOECHSTENS_KNOTEN = 100_000;
    static final int HOECHSTENS_ZEICHEN = 50_000;

    private final List<Dateifehler> fehler;
    private final Deque<Offen> offen = new ArrayDeque<>();
    private int knoten;
    private @Nullable Knoten wurzel;

    private Baumleser(List<Dateifehler> fehler) {
        this.fehler = fehler;
    }

    /** Duplicate keys are added to {@code fehler} and reading goes on; everything else that is refused throws. */
    static Knoten lesen(String text, List<Dateifehler> fehler) {
        return new Baumleser(fehler).lesen(text);
    }

    /** A collection whose end has not come. {@code schluessel}: read, and waiting for its value. */
    private static final class Offen {
        final Knoten knoten;
        @Nullable String schluessel;
        Knoten.@Nullable Stelle schluesselStelle;

        Offen(Knoten knoten) {
            this.knoten = knoten;
        }
    }

    private Knoten lesen(String text) {
        // one buffer for all: at a buffer's end the engine breaks a character of two units (an emoji) with an index error
        var einstellung = LoadSettings.builder().setLabel("Programmdatei").setCodePointLimit(Quelltext.HOECHSTENS_BYTE)
                .setAllowNonScalarKeys(false).setBufferSize(text.length() + 2).build();
        Knoten.Stelle stelle = new Knoten.Stelle(1, 1);
        try {
            Iterator<Event> ereignisse = new Parse(einstellung).parseString(text).iterator();
            while (ereignisse.hasNext()) {
                var ereignis = ereignisse.next();
                stelle = stelle(ereignis.getStartMark(), stelle);
                verarbeiten(ereignis, stelle);
            }
        } catch (MarkedYamlEngineException e) {
            throw kein(stelle(e.getProblemMark(), stelle));
        } catch (YamlEngineException e) {
            throw kein(stelle);
        }
        if (wurzel == null) {
            throw new UngueltigeDatei("Die Datei enthält keine Angaben.");
        }
        return wurzel;
    }

    private void verarbeiten(Event ereignis, Knoten.Stelle stelle) {
        switch (ereignis.getEventId()) {
            case Alias -> throw verboten(stelle,
                    "Verweise innerhalb der Datei (*name) sind nicht erlaubt; bitte den Inhalt ausschreiben");
            case Scalar -> {
                var skalar = (ScalarEvent) ereignis;
                ohneAnkerUndTyp(skalar, skalar.getTag(), stelle);
                if (skalar.getValue().length() > HOECHSTENS_ZEICHEN) {
                    throw verboten(stelle, "Ein einzelner Text hat mehr als 50.000 Zeichen");
                }
                einsetzen(new Knoten.Skalar(stelle, skalar.getValue(), skalar.isPlain()));
            }
            case SequenceStart -> oeffnen((CollectionStartEvent) ereignis, new Knoten.Liste(stelle, new ArrayList<>()));
            case MappingStart ->
                oeffnen((CollectionStartEvent) ereignis, new Knoten.Objekt(stelle, new LinkedHashMap<>()));
            case SequenceEnd, MappingEnd -> einsetzen(offen.pop().knoten);
            case DocumentStart -> {
                if (wurzel != null) {
                    throw verboten(stelle, "Die Datei enthält ein zweites Dokument (---); erlaubt ist genau eines");
                }
            }
            default -> { }
        }
    }

    private void oeffnen(CollectionStartEvent ereignis, Knoten knoten) {
        ohneAnkerUndTyp(ereignis, ereignis.getTag(), knoten.stelle());
        var innen = offen.peek();
        if (innen != null && innen.knoten instanceof Knoten.Objekt && innen.schluessel == null) {
            throw verboten(knoten.stelle(), "Ein Schlüssel muss ein einfaches Wort sein");
        }
        offen.push(new Offen(knoten));
        if (offen.size() > HOECHSTENS_TIEF) {
            throw verboten(knoten.stelle(), "Die Angaben sind tiefer als " + HOECHSTENS_TIEF + " Ebenen verschachtelt");
        }
    }

    private void einsetzen(Knoten knoten) {
        if (++this.knoten > HOECHSTENS_KNOTEN) {
            throw verboten(knoten.stelle(), "Die Datei hat mehr als 100.000 Angaben; ein Programm ist das nicht");
        }
        var innen = offen.peek();
        if (innen == null) {
            wurzel = knoten;
        } else if (innen.knoten instanceof Knoten.Liste liste) {
            liste.eintraege().add(knoten);
        } else if (innen.schluessel == null) {
            if (!(knoten instanceof Knoten.Skalar skalar)) {
                throw verboten(knoten.stelle(), "Ein Schlüssel muss ein einfaches Wort sein");
            }
            innen.schluessel = skalar.text();
            innen.schluesselStelle = skalar.stelle();
        } else {
            var eintraege = ((Knoten.Objekt) innen.knoten).eintraege();
            var stelle = innen.schluesselStelle;
            var frueher = eintraege.putIfAbsent(innen.schluessel, new Knoten.Objekt.Eintrag(stelle, knoten));
            if (frueher != null) {
                fehler.add(new Dateifehler(stelle.zeile(), stelle.spalte(), "", "Die Angabe „" + Worte.kurz(innen.schluessel)
                        + "“ steht doppelt, zuerst in Zeile " + frueher.schluessel().zeile()));
            }
            innen.schluessel = null;
        }
    }

    private static void ohneAnkerUndTyp(NodeEvent ereignis, Optional<String> typ, Knoten.Stelle stelle) {
        if (ereignis.getAnchor().isPresent()) {
            throw verboten(stelle, "Marken für Verweise (&name) sind nicht erlaubt; bitte den Inhalt ausschreiben");
        }
        if (typ.isPresent()) {
            throw verboten(stelle, "Typangaben (" + Worte.kurz(typ.get()) + ") sind nicht erlaubt");
        }
    }

    private static Knoten.Stelle stelle(Optional<Mark> marke, Knoten.Stelle sonst) {
        return marke.map(m -> new Knoten.Stelle(m.getLine() + 1, m.getColumn() + 1)).orElse(sonst);
    }

    private static UngueltigeDatei verboten(Knoten.Stelle stelle, String satz) {
        return new UngueltigeDatei(List.of(new Dateifehler(stelle.zeile(), stelle.spalte(), "", satz)));
    }

    private static UngueltigeDatei kein(Knoten.Stelle stelle) {
        return verboten(stelle, "Ab hier ist die Datei kein gültiges YAML (meist: falsche Einrückung, fehlender Doppelpunkt, "
                + "ein Tabulator oder ein nicht geschlossenes Anführungszeichen)");
    }
}
