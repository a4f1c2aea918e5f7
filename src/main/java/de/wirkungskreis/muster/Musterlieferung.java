package de.wirkungskreis.muster;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.personenmonat.Personenmonate;
import de.wirkungskreis.personenmonat.Personenmonate.Lieferung;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Delivers the months of the synthetic Kreis as a house gets them: the past at once, then on the tenth of every month the one
 * before and, with what was entered late, that of three months earlier.
 */
@Component
class Musterlieferung {

    private static final int TAG = 10;
    private static final int WARTEZEIT = 3;
    /** A year more than is told: long enough to compare who is there for long with the year before. */
    private static final int VORGESCHICHTE = 12;

    private final Personenmonate personenmonate;
    private final Wortlaut worte;

    Musterlieferung(Personenmonate personenmonate, Wortlaut worte) {
        this.personenmonate = personenmonate;
        this.worte = worte;
    }

    /** Whoever was delivered before is forgotten. */
    void ersetzen(Musterkreis kreis, LocalDate heute) {
        personenmonate.vergessen();
        liefern(kreis, heute);
    }

    /** What has come since the last delivery; nothing on a day that lies before it. */
    void nachliefern(Musterkreis kreis, LocalDate heute) {
        liefern(kreis, heute);
    }

    private void liefern(Musterkreis kreis, LocalDate heute) {
        var bisher = personenmonate.lieferungen().stream().map(Lieferung::letzter).max(YearMonth::compareTo);
        var angaben = Monatsangaben.alle(kreis);
        var sendungen = new ArrayList<Sendung>();
        var anfang = anfang(kreis, heute);
        if (bisher.isEmpty() && !tag(anfang).isAfter(heute)) {
            var monate = new TreeSet<YearMonth>();
            for (var m = erster(kreis); !m.isAfter(anfang); m = m.plusMonths(1)) {
                monate.add(m);
            }
            sendungen.add(sendung(kreis, angaben, anfang, monate));
        }
        for (var m = bisher.orElse(anfang).plusMonths(1); !tag(m).isAfter(heute) && !m.isAfter(kreis.vorgabe().bis()); m = m.plusMonths(1)) {
            var frueher = m.minusMonths(WARTEZEIT);
            sendungen.add(sendung(kreis, angaben, m, frueher.isBefore(erster(kreis)) ? new TreeSet<>(List.of(m))
                    : new TreeSet<>(List.of(m, frueher))));
        }
        if (!sendungen.isEmpty()) {
            personenmonate.liefern(sendungen);
        }
    }

    /** The last month of the first delivery: the year before the one "heute" lies in, or the first year told. */
    private static YearMonth anfang(Musterkreis kreis, LocalDate heute) {
        var dezember = YearMonth.of(heute.getYear() - 1, 12);
        var erster = erster(kreis);
        return dezember.isBefore(erster) ? erster : dezember.isAfter(kreis.vorgabe().bis()) ? kreis.vorgabe().bis() : dezember;
    }

    private static YearMonth erster(Musterkreis kreis) {
        return kreis.vorgabe().erster().minusMonths(VORGESCHICHTE);
    }

    private static LocalDate tag(YearMonth monat) {
        return monat.plusMonths(1).atDay(TAG);
    }

    private Sendung sendung(Musterkreis kreis, List<Monatsangaben> angaben, YearMonth letzter, TreeSet<YearMonth> monate) {
        var text = new StringBuilder(Panel.KOPF_LIEFERUNG);
        monate.forEach(m -> Panel.monat(kreis, angaben, kreis.achse().nr(m), !m.plusMonths(WARTEZEIT).isBefore(letzter.plusMonths(1)), text));
        byte[] inhalt = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Sendung(tag(letzter), worte.text("muster.lieferung"), () -> new ByteArrayInputStream(inhalt));
    }
}
