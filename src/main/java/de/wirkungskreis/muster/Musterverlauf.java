package de.wirkungskreis.muster;

import de.wirkungskreis.muster.Foerderung.Ereignis;
import de.wirkungskreis.muster.Kreisdaten.Angebot;
import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens to somebody who is sent somewhere, from the assignment to the question half a year after. */
final class Musterverlauf {

    private static final List<Grund> OHNE_ARBEIT = List.of(Grund.ARBEITSLOS, Grund.ARBEITSLOS, Grund.ARBEITSLOS, Grund.IN_MASSNAHME,
            Grund.NICHT_ERWERBSTAETIG, Grund.UNBEKANNT);

    private final Kreisdaten daten;
    private final LocalDate ende;

    Musterverlauf(Kreisdaten daten, LocalDate ende) {
        this.daten = daten;
        this.ende = ende;
    }

    /** Assigned for that day and not there. */
    List<Ereignis> nichtAngetreten(LocalDate tag, Zufall z) {
        return bisEnde(List.of(zugewiesen(tag, z), new Ereignis(Teilnahmezustand.NICHT_ANGETRETEN, tag, gewogen(daten.nichtAntritt(), z), null)));
    }

    /** @param letzter agreed last day; {@code spaetestens} of the Maßnahme */
    List<Ereignis> eingetreten(Angebot angebot, LocalDate tag, LocalDate letzter, LocalDate spaetestens, Zufall z) {
        var ereignisse = new ArrayList<Ereignis>();
        ereignisse.add(zugewiesen(tag, z));
        ereignisse.add(new Ereignis(Teilnahmezustand.EINGETRETEN, tag, null, null));
        int tage = (int) (letzter.toEpochDay() - tag.toEpochDay());
        int los = z.unter(100);
        boolean abbruch = los < angebot.abbruch();
        boolean arbeit = !abbruch && los < angebot.abbruch() + angebot.arbeit();
        LocalDate austritt = letzter;
        if (abbruch || arbeit) {
            austritt = werktag(tag.plusDays(z.zwischen(Math.min(tage, 3), Math.max(3, abbruch ? tage * 3 / 4 : tage))));
            austritt = austritt.isAfter(letzter) ? letzter : austritt;
        } else if (tage > 60 && z.prozent(9) && letzter.plusDays(30).isBefore(spaetestens)) {
            LocalDate spaeter = letzter.plusDays(z.zwischen(28, 90));
            austritt = spaeter.isAfter(spaetestens) ? spaetestens : spaeter;
            ereignisse.add(new Ereignis(Teilnahmezustand.VERLAENGERT, letzter.minusDays(z.zwischen(3, 20)), null, austritt));
        }
        if (ereignisse.size() == 2 && tage > 90 && z.prozent(5)) {
            unterbrechen(ereignisse, tag, austritt, z);
        }
        ereignisse.add(new Ereignis(abbruch ? Teilnahmezustand.ABGEBROCHEN : Teilnahmezustand.BEENDET, austritt, abbruch
                ? gewogen(daten.abbruchgruende(), z) : !arbeit ? Grund.PLANMAESSIG : angebot.inAusbildung() ? Grund.AUSBILDUNG
                : Grund.ARBEITSAUFNAHME, null));
        danach(angebot, ereignisse, austritt, abbruch ? angebot.verbleib() / 2 : arbeit ? 79 : angebot.verbleib(), z);
        return bisEnde(ereignisse);
    }

    private static void unterbrechen(List<Ereignis> ereignisse, LocalDate tag, LocalDate austritt, Zufall z) {
        LocalDate krank = tag.plusDays(z.zwischen(15, 60));
        LocalDate zurueck = krank.plusDays(z.zwischen(8, 26));
        if (zurueck.isBefore(austritt)) {
            ereignisse.add(new Ereignis(Teilnahmezustand.UNTERBROCHEN, krank, Grund.KRANKHEIT, null));
            ereignisse.add(new Ereignis(Teilnahmezustand.FORTGESETZT, zurueck, null, null));
        }
    }

    private static void danach(Angebot angebot, List<Ereignis> ereignisse, LocalDate austritt, int erfolg, Zufall z) {
        if (angebot.beurteilt() && z.prozent(76)) {
            ereignisse.add(new Ereignis(Teilnahmezustand.BEURTEILT, austritt.plusDays(z.zwischen(4, 24)), null, null));
        }
        if (z.prozent(88)) {
            ereignisse.add(new Ereignis(Teilnahmezustand.VERBLEIB, austritt.plusMonths(6).plusDays(z.zwischen(1, 24)), z.prozent(erfolg)
                    ? angebot.inAusbildung() ? Grund.IN_AUSBILDUNG : Grund.IN_ARBEIT : z.eines(OHNE_ARBEIT), null));
        }
    }

    private static Ereignis zugewiesen(LocalDate tag, Zufall z) {
        return new Ereignis(Teilnahmezustand.ZUGEWIESEN, werktag(tag.minusDays(z.zwischen(8, 30))), null, null);
    }

    private List<Ereignis> bisEnde(List<Ereignis> ereignisse) {
        return ereignisse.stream().takeWhile(e -> !e.am().isAfter(ende)).toList();
    }

    static Grund gewogen(Map<Grund, Integer> gewichte, Zufall z) {
        int los = z.unter(gewichte.values().stream().mapToInt(i -> i).sum());
        @Nullable Grund letzter = null;
        for (var eintrag : gewichte.entrySet()) {
            letzter = eintrag.getKey();
            los -= eintrag.getValue();
            if (los < 0) {
                break;
            }
        }
        return Objects.requireNonNull(letzter);
    }

    /** The next day on which an office is open, as far as the week knows. */
    static LocalDate werktag(LocalDate tag) {
        return tag.getDayOfWeek() == DayOfWeek.SATURDAY ? tag.plusDays(2) : tag.getDayOfWeek() == DayOfWeek.SUNDAY ? tag.plusDays(1) : tag;
    }
}
