package de.wirkungskreis.ziel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One target of the programme. It carries values, a monitoring agreement, or (a new draft) neither; a monitoring gets forecast and
 * Tendenz, never an Ampel.
 *
 * @param ebene BUND, LAND, LOKAL or a word of the Jobcenter's own
 * @param gesetzesziele statutory goals it serves: 1 to 4, § 48b Abs. 3 SGB II
 * @param kennzahl official code (K1, K2E3 …) where it is one of § 48a SGB II
 * @param zusatz second line of the indicator ("Veränderung im Vorjahresvergleich")
 */
public record Ziel(
        String schluessel,
        String ebene,
        TreeSet<Integer> gesetzesziele,
        String indikator,
        @Nullable String zusatz,
        @Nullable String kennzahl,
        @Nullable String raum,
        @Nullable String verantwortlich,
        List<Zielwert> werte,
        @Nullable Monitoring monitoring,
        int version) {

    public Ziel {
        for (int nr : gesetzesziele) {
            if (nr < 1 || nr > 4) {
                throw new IllegalArgumentException("Kein gesetzliches Ziel: " + nr + " (1 bis 4, § 48b Abs. 3 SGB II)");
            }
        }
        if (!werte.isEmpty() && monitoring != null) {
            throw new IllegalArgumentException("Ein Ziel hat Werte oder ein Monitoring, nicht beides");
        }
    }

    public Optional<Zielwert> wert(String wertschluessel) {
        return werte.stream().filter(w -> w.schluessel().equals(wertschluessel)).findFirst();
    }

    /** What is watched where no number was agreed. {@code einschaetzung} stands where others have an Ampel. */
    public record Monitoring(
            String vereinbarung, Rhythmus rhythmus, List<Dimension> dimensionen, @Nullable Einschaetzung einschaetzung) {

        public Monitoring(String vereinbarung, Rhythmus rhythmus, List<Dimension> dimensionen) {
            this(vereinbarung, rhythmus, dimensionen, null);
        }

        /** Forecast and Tendenz in words, and the day somebody said so. */
        public record Einschaetzung(@Nullable String prognose, @Nullable String tendenz, @Nullable LocalDate am) {}

        /** {@code pflicht} false: fakultativ. */
        public record Dimension(String schluessel, String name, boolean pflicht) {}
    }

    public enum Rhythmus { MONATLICH, QUARTALSWEISE, HALBJAEHRLICH, JAEHRLICH }
}
