package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.Versionskonflikt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the cells of the plan. Every cell comes with the text it showed before; so a cell somebody else
 * changed meanwhile is a conflict only where both changed it, and a cell nobody touched here is left alone.
 */
final class Rastereingabe {

    static final String WERT = "w/";
    static final String ALT = "alt/";

    /** Which cell: a line's value of one year in one unit. */
    record Ort(String zeile, Programmjahr jahr, Einheit einheit) {

        String name() {
            return zeile + "/" + jahr + "/" + einheit;
        }

        static Optional<Ort> aus(String name) {
            String[] teile = name.split("/");
            if (teile.length != 3 || !teile[1].matches("20\\d{2}|2100")) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Ort(teile[0], new Programmjahr(Integer.parseInt(teile[1])), Einheit.valueOf(teile[2])));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private record Zelle(Ort ort, String text, String vorher) {}

    private final List<Zelle> zellen = new ArrayList<>();
    private final Map<String, String> fehler = new LinkedHashMap<>();

    static Rastereingabe aus(Map<String, String> felder) {
        var eingabe = new Rastereingabe();
        felder.forEach((name, text) -> {
            if (name.startsWith(WERT)) {
                String ort = name.substring(WERT.length());
                Ort.aus(ort).ifPresent(o -> eingabe.zellen.add(new Zelle(o, text, felder.getOrDefault(ALT + ort, ""))));
            }
        });
        return eingabe;
    }

    static String text(Optional<Planwert> wert) {
        return wert.map(w -> Zahlenformat.menge(w.wert(), w.einheit(), w.genauigkeit(), Schreibweise.BILDSCHIRM)).orElse("");
    }

    /** By the name of the field, in the order of the form; filled by {@link #angewandt}. */
    Map<String, String> fehler() {
        return fehler;
    }

    /**
     * What to show again after a mistake: only the cells changed here, each with the text it had before ({@code alt/…}).
     * All others show what stands there now; else the next try would take back what somebody else has saved meanwhile.
     */
    Map<String, String> getippt() {
        var texte = new LinkedHashMap<String, String>();
        zellen.stream().filter(zelle -> !unberuehrt(zelle)).forEach(zelle -> {
            texte.put(zelle.ort().name(), zelle.text());
            texte.put(ALT + zelle.ort().name(), zelle.vorher());
        });
        return texte;
    }

    /**
     * The plan with these cells in it. Cells that cannot be read are named in {@link #fehler()}; then nothing is to be saved.
     *
     * @param wer who saved what stands in a cell, and when
     * @throws Versionskonflikt when a cell changed here has been changed by somebody else too
     */
    Planung angewandt(Planung plan, Plansaetze saetze, String ziel, Function<Ort, @Nullable String> wer) {
        fehler.clear();
        var neu = plan;
        var konflikte = new ArrayList<Versionskonflikt.Feld>();
        var mitnehmen = new LinkedHashMap<String, String>();
        for (var zelle : zellen) {
            if (unberuehrt(zelle)) {
                continue;
            }
            var zeile = plan.zeile(zelle.ort().zeile());
            if (zeile.isEmpty() || zeile.get().rolle() == Planzeile.Rolle.ABGELEITET || plan.spalte(zelle.ort().jahr()).isEmpty()) {
                fehler.put(WERT + zelle.ort().name(), "Diese Zelle gibt es nicht mehr: „" + zelle.ort().zeile() + "“ "
                        + zelle.ort().jahr() + ". Der eingegebene Wert war „" + zelle.text() + "“.");
                continue;
            }
            var jetzt = zeile.get().wert(zelle.ort().jahr(), zelle.ort().einheit());
            Planwert gewollt;
            try {
                gewollt = wert(zelle.ort(), zelle.text());
            } catch (Zahleneingabe.Unlesbar e) {
                fehler.put(WERT + zelle.ort().name(), bezeichnung(saetze, zeile.get(), zelle.ort()) + ": " + e.getMessage());
                continue;
            }
            boolean fremd = !Objects.equals(jetzt.orElse(null), wert(zelle.ort(), zelle.vorher()));
            if (fremd && !Objects.equals(jetzt.orElse(null), gewollt)) {
                konflikte.add(new Versionskonflikt.Feld(WERT + zelle.ort().name(), bezeichnung(saetze, zeile.get(), zelle.ort()),
                        zelle.text(), text(jetzt), false, Map.of(), wer.apply(zelle.ort())));
                mitnehmen.put(ALT + zelle.ort().name(), text(jetzt));
            } else {
                mitnehmen.put(WERT + zelle.ort().name(), zelle.text());
                mitnehmen.put(ALT + zelle.ort().name(), zelle.vorher());
                neu = Planaenderung.wert(neu, zelle.ort().zeile(), zelle.ort().jahr(), zelle.ort().einheit(), gewollt);
            }
        }
        if (fehler.isEmpty() && !konflikte.isEmpty()) {
            throw new Versionskonflikt("Planung", ziel, plan.version(), konflikte, mitnehmen);
        }
        return neu;
    }

    private static boolean unberuehrt(Zelle zelle) {
        if (zelle.text().equals(zelle.vorher())) {
            return true;
        }
        try {
            return Objects.equals(wert(zelle.ort(), zelle.text()), wert(zelle.ort(), zelle.vorher()));
        } catch (Zahleneingabe.Unlesbar e) {
            return false;
        }
    }

    private static @Nullable Planwert wert(Ort ort, String text) {
        var menge = Zahleneingabe.menge(text, ort.einheit());
        return menge == null ? null : Planwert.eingegeben(ort.jahr(), ort.einheit(), menge);
    }

    private static String bezeichnung(Plansaetze saetze, Planzeile zeile, Ort ort) {
        return zeile.name() + ", " + saetze.wort(ort.einheit()) + " " + ort.jahr();
    }
}
