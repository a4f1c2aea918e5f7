package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Genauigkeit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names and numbers as they stand inside a sentence. */
@Component
class Satzteile {

    private final Wortlaut worte;

    Satzteile(Wortlaut worte) {
        this.worte = worte;
    }

    String text(String schluessel, Object... angaben) {
        return worte.text("befund.satz." + schluessel, angaben);
    }

    String wort(Enum<?> konstante) {
        return worte.wort(konstante);
    }

    /** „Netzwerk ABC (‚Aktivierung, Beratung und Chancen‘)“: marks inside marks are single. */
    static String zitat(String name) {
        return "„" + name.replace('„', '‚').replace('“', '‘') + "“";
    }

    String zitate(List<String> namen) {
        return aufzaehlung(namen.stream().map(Satzteile::zitat).toList());
    }

    /** a, b und c */
    String aufzaehlung(List<String> glieder) {
        int letztes = glieder.size() - 1;
        return letztes < 1 ? String.join("", glieder)
                : text("und", String.join(", ", glieder.subList(0, letztes)), glieder.get(letztes));
    }

    static String menge(long wert, Einheit einheit) {
        return Zahlenformat.menge(wert, einheit, Genauigkeit.EXAKT, Schreibweise.BILDSCHIRM);
    }

    static String veraenderung(long wert, Einheit einheit) {
        return Zahlenformat.veraenderung(Zahlenformat.alsDezimal(wert, einheit), Schreibweise.BILDSCHIRM);
    }

    /** {@code − 21,4 %}; the base is never zero here. */
    static String prozent(long wert, long gegen) {
        return Zahlenformat.veraenderung(BigDecimal.valueOf(wert - gegen).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(gegen), 1, RoundingMode.HALF_UP), Schreibweise.BILDSCHIRM) + " %";
    }

    static String zielwert(BigDecimal wert) {
        return Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM);
    }

    static String euro(Euro betrag) {
        return Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM) + " €";
    }
}
