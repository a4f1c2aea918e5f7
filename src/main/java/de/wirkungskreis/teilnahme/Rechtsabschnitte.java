package de.wirkungskreis.teilnahme;

import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.foerderung.Foerderfaelle.Abschnitt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which law holds for which part of a Teilnahme (§ 66 SGB II): that of its entry, and of each extension its own. */
final class Rechtsabschnitte {

    private Rechtsabschnitte() {}

    /** Ascending; empty before the entry. The exit ends them all, and what it forestalls is not among them. */
    static List<Abschnitt> von(Teilnahme t) {
        List<Abschnitt> abschnitte = new ArrayList<>();
        var austritt = t.austritt().map(Teilnahme.Ereignis::am).orElse(LocalDate.MAX);
        var ende = t.geplant() == null ? null : t.geplant().letzterTag();
        var eintritt = t.eintritt().orElse(null);
        for (var e : t.ereignisse()) {
            if (eintritt == null) {
                break;
            }
            if (e.nach() == Teilnahmezustand.EINGETRETEN) {
                anfuegen(abschnitte, eintritt, ende, e, austritt);
            } else if (e.nach() == Teilnahmezustand.VERLAENGERT) {
                // without an end agreed before, the extension begins with its own day and ends what ran until then
                var von = ende == null ? e.am() : ende.plusDays(1);
                kuerzen(abschnitte, von.minusDays(1));
                ende = e.bis();
                anfuegen(abschnitte, von, ende, e, austritt);
            }
        }
        return List.copyOf(abschnitte);
    }

    private static void anfuegen(List<Abschnitt> abschnitte, LocalDate von, @Nullable LocalDate bis, Teilnahme.Ereignis e,
            LocalDate austritt) {
        if (!von.isAfter(austritt)) {
            var letzter = bis == null ? austritt.equals(LocalDate.MAX) ? null : austritt : bis.isAfter(austritt) ? austritt : bis;
            abschnitte.add(new Abschnitt(abschnitte.size() + 1, von, letzter, e.rechtsstand() == null ? e.am() : e.rechtsstand()));
        }
    }

    private static void kuerzen(List<Abschnitt> abschnitte, LocalDate bis) {
        int letzter = abschnitte.size() - 1;
        if (letzter >= 0) {
            var a = abschnitte.get(letzter);
            if (a.bis() == null || a.bis().isAfter(bis)) {
                abschnitte.set(letzter, new Abschnitt(a.nr(), a.von(), bis, a.rechtsstand()));
            }
        }
    }

    /** What of this Teilnahme is left to judgement. */
    static List<Einzelfallfrage> fragen(Teilnahme t) {
        List<Einzelfallfrage> fragen = new ArrayList<>(Einzelfallfrage.zu(t.instrument()));
        if (t.ereignisse().stream().anyMatch(e -> e.nach() == Teilnahmezustand.UNTERBROCHEN)) {
            fragen.add(Einzelfallfrage.UNTERBRECHUNG_KURZZEITIG);
        }
        return fragen;
    }
}
