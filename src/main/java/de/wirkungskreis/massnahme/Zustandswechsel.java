package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Zustand.*;

import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a Maßnahme may take a step, and what it still needs for it. */
final class Zustandswechsel {

    /** Somebody will ask why. */
    private static final Set<Zustand> MIT_GRUND = EnumSet.of(VERWORFEN, ABGELEHNT, LOS_AUFGEHOBEN);

    private final Massnahme massnahme;
    private final @Nullable Massnahmetraeger traeger;
    private final @Nullable Integer fachbereich;
    private final LocalDate heute;
    private final List<Hindernis> hindernisse = new ArrayList<>();

    private Zustandswechsel(Massnahme massnahme, @Nullable Massnahmetraeger traeger, @Nullable Integer fachbereich, LocalDate heute) {
        this.massnahme = massnahme;
        this.traeger = traeger;
        this.fachbereich = fachbereich;
        this.heute = heute;
    }

    /**
     * Empty when nothing stands in the way.
     *
     * @param fachbereich in which its Träger must be zugelassen (§ 5 Abs. 1 Satz 3 AZAV); null: in none
     */
    static List<Hindernis> hindernisse(Massnahme massnahme, @Nullable Massnahmetraeger traeger, @Nullable Integer fachbereich, Zustand nach, LocalDate am,
            @Nullable String bemerkung, LocalDate heute) {
        var weg = Weg.fuer(massnahme.angaben().beschaffungsweg());
        if (!weg.erlaubt(massnahme.zustand(), nach)) {
            return List.of(weg.nach(massnahme.zustand()).isEmpty()
                    ? Hindernis.von("ende", massnahme.zustand())
                    : Hindernis.von("folgt", massnahme.zustand(), nach, List.copyOf(weg.nach(massnahme.zustand()))));
        }
        var pruefung = new Zustandswechsel(massnahme, traeger, fachbereich, heute);
        pruefung.tag(am);
        pruefung.voraussetzungen(nach, am);
        pruefung.grund(nach, am, bemerkung);
        return pruefung.hindernisse;
    }

    private void tag(LocalDate am) {
        var letzter = massnahme.verlauf().get(massnahme.verlauf().size() - 1);
        fehltWenn(am.isAfter(heute), "zukunft", am, heute);
        fehltWenn(am.isBefore(letzter.am()), "zurueck", am, letzter.nach(), letzter.am());
    }

    private void voraussetzungen(Zustand nach, LocalDate am) {
        var angaben = massnahme.angaben();
        switch (nach) {
            case BEDARF_ABGESTIMMT -> fehltWenn(angaben.bezuege().stream().noneMatch(b -> b.planzeile() != null), "planzeile");
            case BEDARF_ANGEMELDET -> {
                fehltWenn(angaben.zeitraum() == null, "zeitraum", nach);
                fehltWenn(massnahme.plaetze().isEmpty(), "plaetze", nach);
            }
            case ZUGELASSEN -> {
                fehltWenn(angaben.traeger() == null, "traeger", nach);
                zugelassen(am);
                zugelassenZumBeginn(am);
            }
            case VERTRAG -> {
                fehltWenn(angaben.traeger() == null, "traeger", nach);
                fehltWenn(massnahme.kosten().isEmpty(), "kosten", nach);
                if (fachbereich != null) {
                    zugelassenZumBeginn(am);
                }
            }
            case BEIRAT_GEHOERT -> {
                var ungeprueft = agh().ungepruefte();
                fehltWenn(!ungeprueft.isEmpty(), "ungeprueft", ungeprueft);
                fehltWenn(agh().beirat() == null, "beirat");
            }
            case BEWILLIGT -> {
                fehltWenn(angaben.traeger() == null, "traeger", nach);
                fehltWenn(angaben.zeitraum() == null, "zeitraum", nach);
                fehltWenn(massnahme.plaetze().isEmpty(), "plaetze", nach);
                if (angaben.beschaffungsweg() == Beschaffungsweg.BEWILLIGUNG) {
                    arbeitsgelegenheit();
                }
            }
            case LAUFEND -> {
                fehltWenn(angaben.zeitraum() == null, "zeitraum", nach);
                fehltWenn(angaben.zeitraum() != null && !angaben.zeitraum().enthaelt(am), "ausserhalb", am,
                        angaben.zeitraum() == null ? am : angaben.zeitraum());
                if (fachbereich != null) {
                    zugelassen(am);
                }
            }
            case OPTION_GEZOGEN -> fehltWenn(massnahme.optionen().stream().filter(o -> o.stand() == Option.Stand.GEZOGEN).count()
                    <= massnahme.verlauf().stream().filter(v -> v.nach() == OPTION_GEZOGEN).count(), "option");
            default -> { }
        }
    }

    /** § 176 SGB III: whoever runs measures of the Arbeitsförderung is zugelassen for their Fachbereich. */
    private void zugelassen(LocalDate tag) {
        if (traeger != null && traeger.zugelassenAm(tag).stream().noneMatch(z -> fachbereich == null || z.fachbereich() == fachbereich)) {
            hindernisse.add(fachbereich == null ? Hindernis.von("zertifikat", traeger.name(), tag)
                    : Hindernis.von("zertifikatFachbereich", traeger.name(), tag, fachbereich.toString()));
        }
    }

    private void zugelassenZumBeginn(LocalDate am) {
        var zeitraum = massnahme.angaben().zeitraum();
        if (zeitraum != null && zeitraum.von().isAfter(am)) {
            zugelassen(zeitraum.von());
        }
    }

    /** § 16d Abs. 1 SGB II; the Beirat is heard, its opinion considered (§ 18d Satz 2). */
    private void arbeitsgelegenheit() {
        var unerfuellt = agh().unerfuellte();
        fehltWenn(!unerfuellt.isEmpty(), "unerfuellt", unerfuellt);
        fehltWenn(agh().beirat() == null, "beirat");
        fehltWenn(agh().abweichungUnbegruendet(), "abweichung");
    }

    private Arbeitsgelegenheit agh() {
        var angaben = massnahme.arbeitsgelegenheit();
        return angaben == null ? Arbeitsgelegenheit.LEER : angaben;
    }

    private void grund(Zustand nach, LocalDate am, @Nullable String bemerkung) {
        boolean ohne = bemerkung == null || bemerkung.isBlank();
        fehltWenn(ohne && MIT_GRUND.contains(nach), "grund", nach);
        var zeitraum = massnahme.angaben().zeitraum();
        fehltWenn(ohne && nach == AUSGELAUFEN && zeitraum != null && am.isBefore(zeitraum.letzterTag()), "vorzeitig",
                zeitraum == null ? am : zeitraum.letzterTag());
    }

    private void fehltWenn(boolean bedingung, String text, Object... einsatz) {
        if (bedingung) {
            hindernisse.add(Hindernis.von(text, einsatz));
        }
    }
}
