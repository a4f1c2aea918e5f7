package de.wirkungskreis.statistik;

import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.UnlesbareAngabe.Erwartet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page of published figures is asked for.
 *
 * @param stand what was known by the end of this day; null: today
 * @param region empty: all
 */
record Statistikfrage(@Nullable LocalDate stand, String region) {

    /** @throws de.wirkungskreis.web.UnlesbareAngabe when a day or a region cannot be one */
    static Statistikfrage aus(Map<String, String> anfrage) {
        return new Statistikfrage(Adressangabe.tag("stand", anfrage.get("stand")).orElse(null),
                Adressangabe.gelesen("region", anfrage.get("region"), Erwartet.AUSWAHL, Statistikfrage::region).orElse(""));
    }

    private static String region(String schluessel) {
        Region.Art.valueOf(schluessel.substring(0, Math.max(0, schluessel.indexOf('-'))));
        return schluessel;
    }

    /** Nobody knows today what is published tomorrow. */
    LocalDate tag(Clock uhr) {
        var heute = LocalDate.now(uhr);
        return stand == null || stand.isAfter(heute) ? heute : stand;
    }

    /** {@code JOBCENTER-Herford} */
    static String schluessel(Region region) {
        return region.art() + "-" + region.name();
    }

    boolean passt(Reihe reihe) {
        return region.isEmpty() || region.equals(schluessel(reihe.region()));
    }

    public String anhang() {
        return anhang(true);
    }

    /** For the page of one series, which has its region. */
    public String standanhang() {
        return anhang(false);
    }

    private String anhang(boolean mitRegion) {
        List<String> teile = new ArrayList<>();
        if (stand != null) {
            teile.add("stand=" + stand);
        }
        if (mitRegion && !region.isEmpty()) {
            teile.add("region=" + URLEncoder.encode(region, StandardCharsets.UTF_8));
        }
        return teile.isEmpty() ? "" : "?" + String.join("&", teile);
    }
}
