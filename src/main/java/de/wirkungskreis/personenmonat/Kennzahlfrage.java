package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.UnlesbareAngabe.Erwartet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page of indicators is asked for.
 *
 * @param stand what was known by the end of this day; null: today
 * @param monat null: the newest there is
 * @param alleGeschlechter also those of whom there are a handful
 */
record Kennzahlfrage(@Nullable LocalDate stand, Ausschnitt ausschnitt, @Nullable YearMonth monat, boolean alleGeschlechter) {

    /** @throws de.wirkungskreis.web.UnlesbareAngabe when a day, a month or a group cannot be one */
    static Kennzahlfrage aus(Map<String, String> anfrage) {
        return new Kennzahlfrage(Adressangabe.tag("stand", anfrage.get("stand")).orElse(null),
                Adressangabe.gelesen("ausschnitt", anfrage.get("ausschnitt"), Erwartet.AUSWAHL, Kennzahlfrage::ausschnitt).orElse(Ausschnitt.ALLE),
                Adressangabe.monat("monat", anfrage.get("monat")).orElse(null), "alle".equals(anfrage.get("geschlechter")));
    }

    /** {@code gemeinde-05758012}, {@code gruppe-U25}. */
    static Ausschnitt ausschnitt(String schluessel) {
        if (schluessel.startsWith("gemeinde-")) {
            return Ausschnitt.gemeinde(schluessel.substring("gemeinde-".length()));
        }
        if (schluessel.startsWith("gruppe-")) {
            return Ausschnitt.gruppe(Personengruppe.valueOf(schluessel.substring("gruppe-".length())));
        }
        throw new IllegalArgumentException(schluessel);
    }

    static String schluessel(Ausschnitt ausschnitt) {
        return switch (ausschnitt.art()) {
            case ALLE -> "";
            case GEMEINDE -> "gemeinde-" + ausschnitt.wert();
            case GRUPPE -> "gruppe-" + ausschnitt.wert();
        };
    }

    /** Behind an address: what was asked, without what is understood. */
    public String anhang() {
        return anhang(monat);
    }

    String ohneMonat() {
        return anhang(null);
    }

    private String anhang(@Nullable YearMonth welcher) {
        List<String> teile = new ArrayList<>();
        if (stand != null) {
            teile.add("stand=" + stand);
        }
        if (ausschnitt.art() != Ausschnitt.Art.ALLE) {
            teile.add("ausschnitt=" + URLEncoder.encode(schluessel(ausschnitt), StandardCharsets.UTF_8));
        }
        if (welcher != null) {
            teile.add("monat=" + welcher);
        }
        if (alleGeschlechter) {
            teile.add("geschlechter=alle");
        }
        return teile.isEmpty() ? "" : "?" + String.join("&", teile);
    }
}
