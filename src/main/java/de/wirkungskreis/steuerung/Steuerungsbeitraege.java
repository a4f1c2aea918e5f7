package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Navigationspunkt;
import de.wirkungskreis.web.Suchquelle;
import de.wirkungskreis.web.Suchquelle.Treffer;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of the house shows of the cockpit: its place, its lines in the search. */
@Configuration(proxyBeanMethods = false)
class Steuerungsbeitraege {

    @Bean
    Navigationspunkt steuerungsort() {
        return new Navigationspunkt("steuerung.titel", 70, "/steuerung", false);
    }

    /** The lines by their names; their numbers are not looked up for a search. */
    @Bean
    Suchquelle steuerungssuche(Handelnder handelnder, Wortlaut worte) {
        return (begriff, hoechstens) -> {
            var gesucht = Arrays.stream(begriff.toLowerCase(Locale.GERMANY).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
            return gesucht.isEmpty() || !handelnder.darf(Recht.TEILNAHMEZAHLEN_LESEN) ? List.<Treffer>of()
                    : Stream.of("", Lagezeile.EINTRITTE, Lagezeile.FRAUEN, Lagezeile.PLAETZE, Lagezeile.HAUSHALT).filter(z -> {
                        String name = text(z, worte).toLowerCase(Locale.GERMANY) + " " + worte.text("steuerung.suchworte").toLowerCase(Locale.GERMANY);
                        return gesucht.stream().allMatch(name::contains);
                    }).map(z -> new Treffer(text(z, worte), worte.text("steuerung.suche"), "/steuerung" + (z.isEmpty() ? "" : "/" + z)))
                            .limit(hoechstens).toList();
        };
    }

    private static String text(String zeile, Wortlaut worte) {
        return worte.text(zeile.isEmpty() ? "steuerung.titel" : "steuerung.zeile." + zeile);
    }
}
