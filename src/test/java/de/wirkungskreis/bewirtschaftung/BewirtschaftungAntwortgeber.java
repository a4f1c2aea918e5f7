package de.wirkungskreis.bewirtschaftung;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How entries and vouchers become money, and how a year was used. */
public final class BewirtschaftungAntwortgeber implements Antwortgeber {

    private static final int PLANJAHR = 2022;

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        return switch (fall.frage()) {
            case "planning method" -> Optional.of(eintritte(fall));
            case "AVGS planning" -> Optional.of(gutscheine(fall));
            case "EGT" -> fall.gegeben().containsKey("verfuegbar_eur") ? Optional.of(jahr(fall)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Antwort eintritte(Fall fall) {
        var strom = Eintrittsstrom.gleichmaessig(PLANJAHR, zahl(fall, "eintritte_jahr").longValueExact(), zahl(fall, "dauer_monate").intValueExact(),
                euro(fall, "kosten_teilnehmermonat_eur"));
        return new Antwort(Map.of("teilnehmermonate_planjahr", strom.teilnehmermonate(PLANJAHR), "teilnehmermonate_folgejahr", strom.teilnehmermonate(PLANJAHR + 1),
                "mittelabfluss_planjahr_eur", strom.zahlungen().imHaushaltsjahr(PLANJAHR), "vorbindung_folgejahr_eur", strom.zahlungen().imHaushaltsjahr(PLANJAHR + 1),
                "durchschnittlicher_bestand_planjahr", strom.durchschnittlicherBestand()),
                List.of("je Eintrittsmonat die Monate des Planjahres und die des Folgejahres → " + strom.teilnehmermonate(PLANJAHR)));
    }

    private static Antwort gutscheine(Fall fall) {
        var plan = new Gutscheinplan(zahl(fall, "ausgegeben").longValueExact(), zahl(fall, "einloesequote"), euro(fall, "kosten_je_einloesung_eur"), zahl(fall, "anteil_planjahr"));
        return new Antwort(Map.of("eintritte_erwartet", plan.erwarteteEintritte(), "mittelbindung_bei_ausgabe_eur", plan.gebunden(), "erwartete_kosten_eur",
                plan.erwarteteKosten(), "mittelabfluss_planjahr_eur", plan.imPlanjahr(), "folgejahr_eur", plan.imFolgejahr()),
                List.of("§ 34 SGB X: gebunden bei Ausgabe, bezahlt nach Einlösung → " + plan.gebunden() + ", " + plan.erwarteteKosten()));
    }

    private static Antwort jahr(Fall fall) {
        var jahr = new Jahresausschoepfung(euro(fall, "verfuegbar_eur"), euro(fall, "vorbindungen_eur"), euro(fall, "plan_neugeschaeft_eur"), euro(fall, "ist_ausgaben_eur"));
        var werte = new LinkedHashMap<String, @Nullable Object>();
        werte.put("raum_neugeschaeft_eur", jahr.raumFuerNeugeschaeft());
        werte.put("ueberplanung_eur", jahr.ueberplanung());
        werte.put("ueberplanung_quote_pct", jahr.ueberplanungsquote().orElse(null));
        werte.put("ausschoepfung_pct", jahr.ausschoepfung().orElse(null));
        werte.put("nicht_ausgeschoepft_eur", jahr.nichtAusgeschoepft());
        return new Antwort(werte, List.of("verfügbar − Vorbindungen = Raum; Plan − Raum = Überplanung; Ausgaben : verfügbar → " + werte));
    }

    private static Euro euro(Fall fall, String name) {
        return Bruch.von(zahl(fall, name)).inEuro();
    }

    private static BigDecimal zahl(Fall fall, String name) {
        var wert = fall.gegeben().get(name);
        if (wert == null) {
            throw new IllegalArgumentException("Es fehlt die Angabe „" + name + "“");
        }
        return new BigDecimal(wert.toString());
    }
}
