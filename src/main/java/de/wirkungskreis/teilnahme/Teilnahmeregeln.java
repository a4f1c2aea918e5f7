package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.EINGETRETEN;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.VERBLEIB;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.VERLAENGERT;

import de.wirkungskreis.instrument.Ausschluesse;
import de.wirkungskreis.instrument.Ausschluss;
import de.wirkungskreis.massnahme.Massnahme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an event can be: the same rules the database keeps, with sentences, and those that need the clock. */
final class Teilnahmeregeln {

    private static final Ausschluesse AUSSCHLUESSE = new Ausschluesse();

    private final List<Hindernis> hindernisse = new ArrayList<>();
    private final LocalDate heute;

    private Teilnahmeregeln(LocalDate heute) {
        this.heute = heute;
    }

    /**
     * @param teilnahme as it is so far; null: the event is its first
     * @param massnahme null: it belongs to none
     * @param andere the other Teilnahmen of the person
     * @return empty when nothing stands in the way
     */
    static List<Hindernis> hindernisse(String instrument, @Nullable Teilnahme teilnahme, Schritt schritt,
            @Nullable Massnahme massnahme, List<Teilnahme> andere, LocalDate heute) {
        var von = teilnahme == null ? null : teilnahme.zustand();
        if (!Teilnahmezustand.nach(von).contains(schritt.nach())) {
            return List.of(von == null ? Hindernis.bei("nach", "anfang", schritt.nach())
                    : Teilnahmezustand.nach(von).isEmpty() ? Hindernis.bei("nach", "ende", von)
                    : Hindernis.bei("nach", "folgt", von, schritt.nach(), List.copyOf(Teilnahmezustand.nach(von))));
        }
        var regeln = new Teilnahmeregeln(heute);
        regeln.grund(schritt);
        regeln.tag(teilnahme, schritt);
        if (schritt.nach() == EINGETRETEN) {
            regeln.eintritt(instrument, schritt, massnahme, andere);
        }
        if (teilnahme != null) {
            regeln.verlaengerung(teilnahme, schritt);
            regeln.verbleib(teilnahme, schritt);
        }
        return regeln.hindernisse;
    }

    private void grund(Schritt schritt) {
        var gruende = schritt.nach().gruende();
        if (schritt.grund() == null) {
            wenn(!gruende.isEmpty(), "grund", "grund.fehlt", schritt.nach());
        } else {
            wenn(!gruende.contains(schritt.grund()), "grund", schritt.grund().erfolg() ? "grund.erfolg" : "grund.falsch",
                    schritt.grund(), schritt.nach());
        }
    }

    private void tag(@Nullable Teilnahme teilnahme, Schritt schritt) {
        wenn(schritt.am().isAfter(heute), "am", "zukunft", schritt.am(), heute);
        if (teilnahme != null) {
            var letztes = teilnahme.letztes();
            wenn(schritt.am().isBefore(letztes.am()), "am", schritt.nach().austritt() && letztes.nach() == EINGETRETEN
                    ? "austrittVorEintritt" : "zurueck", schritt.am(), letztes.nach(), letztes.am());
        }
    }

    /** A no-show never comes here: the entry is the first attended day. */
    private void eintritt(String instrument, Schritt schritt, @Nullable Massnahme massnahme, List<Teilnahme> andere) {
        var am = schritt.am();
        if (massnahme != null) {
            var zeitraum = massnahme.angaben().zeitraum();
            wenn(zeitraum != null && !zeitraum.enthaelt(am), "am", "ausserhalb", am, massnahme.angaben().name(),
                    zeitraum == null ? am : zeitraum);
        }
        andere.stream().filter(a -> a.ueberschneidet(am, LocalDate.MAX)).forEach(a -> {
            if (massnahme != null && massnahme.schluessel().equals(a.massnahme())) {
                hindernisse.add(Hindernis.bei("am", "doppelt", massnahme.angaben().name(), a.eintritt().orElse(am)));
            } else {
                AUSSCHLUESSE.zwischen(instrument, a.instrument()).ifPresent(regel -> ausschluss(regel, instrument, a, schritt));
            }
        });
    }

    private void ausschluss(Ausschluss regel, String instrument, Teilnahme andere, Schritt schritt) {
        var seit = andere.eintritt().orElse(schritt.am());
        if (regel.kraftGesetzes()) {
            hindernisse.add(Hindernis.bei("am", "ausschluss.gesetz", new Instrumentname(instrument), new Instrumentname(andere.instrument()), seit,
                    regel.satz(), regel.norm()));
        } else if (schritt.abweichung() == null) {
            hindernisse.add(Hindernis.bei("abweichung", "ausschluss.ungeprueft", new Instrumentname(instrument),
                    new Instrumentname(andere.instrument()), seit, regel.satz()));
        }
    }

    /** Whether something of the person may stand against the entry that only our reading speaks of. */
    static boolean ungeprueft(String instrument, List<Teilnahme> andere) {
        return andere.stream().filter(a -> a.zustand().laeuft())
                .anyMatch(a -> AUSSCHLUESSE.zwischen(instrument, a.instrument()).filter(r -> !r.kraftGesetzes()).isPresent());
    }

    /** The key of an instrument, to be worded by whoever knows the catalogue. */
    record Instrumentname(String schluessel) {}

    private void verlaengerung(Teilnahme teilnahme, Schritt schritt) {
        if (schritt.nach() != VERLAENGERT) {
            return;
        }
        var bisher = teilnahme.vereinbartesEnde().orElse(schritt.am());
        if (schritt.bis() == null) {
            hindernisse.add(Hindernis.bei("bis", "bis.fehlt"));
        } else {
            wenn(!schritt.bis().isAfter(bisher), "bis", "bis.frueher", schritt.bis(), bisher);
        }
    }

    private void verbleib(Teilnahme teilnahme, Schritt schritt) {
        if (schritt.nach() == VERBLEIB) {
            teilnahme.austritt().map(a -> a.am().plusMonths(Teilnahme.VERBLEIBSMONATE))
                    .ifPresent(ab -> wenn(schritt.am().isBefore(ab), "am", "verbleib", ab));
        }
    }

    private void wenn(boolean bedingung, String feld, String text, Object... einsatz) {
        if (bedingung) {
            hindernisse.add(Hindernis.bei(feld, text, einsatz));
        }
    }
}
