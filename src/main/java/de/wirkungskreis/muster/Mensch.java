package de.wirkungskreis.muster;

import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the synthetic people. The months of its life are counted from the first of the {@link Zeitachse}; what is drawn
 * once stays, what happens in Maßnahmen changes arbeitslos and integration afterwards.
 */
final class Mensch {

    /** Drawn once. {@code marktnahAb}: month of a later judgement the other way round, or -1. */
    record Zuege(Geschlecht geschlecht, int geburtsjahr, String gemeinde, boolean schwerbehindert, boolean alleinerziehend,
            @Nullable YearMonth kindGeboren, boolean ohneAbschluss, boolean flucht, boolean migration, boolean zugangSgb3,
            boolean selbstaendig, boolean reha, boolean marktnah, int urteilDreht, @Nullable Integer deutschlandSeit,
            int bedarfProzent, int unterkunftCent) {

        boolean zugewandert() {
            return flucht || migration;
        }
    }

    final int nr;
    final Zuege zuege;
    /** erwerbsfähig und leistungsberechtigt in that month */
    final BitSet elb = new BitSet();
    final BitSet arbeitslos = new BitSet();
    /** began work or training in that month */
    final BitSet integration = new BitSet();
    final BitSet massnahme = new BitSet();
    /** nobody is in two offers at a time: free from this day on */
    LocalDate frei = LocalDate.MIN;
    private @Nullable LocalDate letzterAustritt;

    Mensch(int nr, Zuege zuege) {
        this.nr = nr;
        this.zuege = zuege;
    }

    /** As the house would type it; no real Kundennummer begins like this. */
    String kundennummer() {
        return "MUSTER" + String.format(Locale.ROOT, "%06d", nr);
    }

    boolean weiblich() {
        return zuege.geschlecht() == Geschlecht.WEIBLICH;
    }

    int alter(int jahr) {
        return jahr - zuege.geburtsjahr();
    }

    /** 21 of the 24 months up to this one. */
    boolean langzeitbezug(int monat) {
        return elb.get(monat) && elb.get(Math.max(0, monat - 23), monat + 1).cardinality() >= 21;
    }

    /** All twelve months up to this one; a Maßnahme interrupts nothing (§ 18 Abs. 2 SGB III). */
    boolean langzeitarbeitslos(int monat) {
        if (monat < 11) {
            return false;
        }
        var auch = arbeitslos.get(monat - 11, monat + 1);
        auch.or(massnahme.get(monat - 11, monat + 1));
        return auch.cardinality() == 12;
    }

    boolean marktnah(int monat) {
        return zuege.marktnah() != (zuege.urteilDreht() >= 0 && monat >= zuege.urteilDreht());
    }

    /** From the day after; work begun takes unemployment away for a while. */
    void ausgetreten(LocalDate tag, boolean inArbeit, Zeitachse achse) {
        frei = tag.plusDays(1);
        letzterAustritt = tag;
        if (inArbeit) {
            int monat = achse.monat(tag);
            integration.set(monat);
            arbeitslos.clear(monat, Math.min(achse.laenge(), monat + 9));
        }
    }

    /** Shortly after one offer the next one is due, not any. */
    boolean geradeAusgetreten(LocalDate tag) {
        return letzterAustritt != null && tag.isBefore(letzterAustritt.plusDays(14));
    }
}
