package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Einfuhrspalte.Art;
import de.wirkungskreis.einfuhr.Einfuhrziel;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of the Förderstatistik: one line per Instrument, month and Datenstand. */
@Component
class BaEinfuhr implements Einfuhrziel {

    private static final int HOECHSTENS = 1_000_000;

    private final JdbcBaZahlen ablage;
    private final Instrumente instrumente;
    private final Wortlaut worte;
    private final Clock uhr;

    BaEinfuhr(JdbcBaZahlen ablage, Instrumente instrumente, Wortlaut worte, Clock uhr) {
        this.ablage = ablage;
        this.instrumente = instrumente;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    public String schluessel() {
        return "ba-foerderstatistik";
    }

    @Override
    public String bezeichnung() {
        return worte.text("umsetzung.ba.titel");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("umsetzung.ba.erlaeuterung");
    }

    @Override
    public Recht recht() {
        return Recht.TEILNAHMEZAHLEN_LESEN;
    }

    private String wort(String spalte) {
        return worte.text("umsetzung.ba.spalte." + spalte);
    }

    @Override
    public List<Einfuhrspalte> spalten() {
        return List.of(
                Einfuhrspalte.pflicht("instrument", wort("instrument"), Art.TEXT, "Förderart", "Maßnahmeart"),
                Einfuhrspalte.pflicht("monat", wort("monat"), Art.MONAT, "Berichtsmonat"),
                Einfuhrspalte.pflicht("datenstand", wort("datenstand"), Art.TAG, "Stand", "Datenstand (Tag)"),
                Einfuhrspalte.frei("eintritte", wort("eintritte"), Art.GANZ, "Zugang", "Zugänge"),
                Einfuhrspalte.frei("frauen", wort("frauen"), Art.GANZ, "Zugang Frauen"),
                Einfuhrspalte.frei("bestand", wort("bestand"), Art.GANZ),
                Einfuhrspalte.frei("austritte", wort("austritte"), Art.GANZ, "Abgang", "Abgänge"),
                Einfuhrspalte.frei("quelle", wort("quelle"), Art.TEXT, "Veröffentlichung"));
    }

    @Override
    public Optional<Bestand> bestand() {
        return Optional.of(() -> ablage.alle().stream().map(z -> {
            Map<String, @Nullable Object> zeile = new HashMap<>();
            zeile.put("instrument", ablage.instrument(z.instrument()));
            zeile.put("monat", z.monat());
            zeile.put("datenstand", z.datenstand());
            zeile.put("eintritte", z.eintritte());
            zeile.put("frauen", z.eintritteFrauen());
            zeile.put("bestand", z.bestand());
            zeile.put("austritte", z.austritte());
            zeile.put("quelle", z.quelle());
            return zeile;
        }).toList());
    }

    @Override
    public Leser leser() {
        Map<String, String> namen = new HashMap<>();
        instrumente.alle().forEach(i -> {
            namen.put(vergleichbar(i.name()), i.schluessel());
            namen.put(vergleichbar(i.schluessel()), i.schluessel());
        });
        var heute = LocalDate.now(uhr);
        return satz -> lesen(satz, namen, heute);
    }

    private static String vergleichbar(String text) {
        return text.strip().toLowerCase(Locale.GERMANY);
    }

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz, Map<String, String> namen, LocalDate heute) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        String genannt = satz.text("instrument");
        String instrument = genannt == null ? null : namen.get(vergleichbar(genannt));
        if (genannt != null && instrument == null) {
            falsch(satz, "instrument", "instrument");
        }
        inhalt.put("instrument", instrument);
        var monat = satz.monat("monat");
        var datenstand = satz.tag("datenstand");
        if (datenstand != null && datenstand.isAfter(heute)) {
            falsch(satz, "datenstand", "zukunft");
        } else if (monat != null && datenstand != null && !datenstand.isAfter(monat.atEndOfMonth())) {
            falsch(satz, "datenstand", "frueh");
        }
        inhalt.put("monat", monat == null ? null : monat.atDay(1).toString());
        inhalt.put("datenstand", datenstand == null ? null : datenstand.toString());
        Integer eintritte = satz.ganz("eintritte", 0, HOECHSTENS);
        Integer frauen = satz.ganz("frauen", 0, HOECHSTENS);
        Integer bestand = satz.ganz("bestand", 0, HOECHSTENS);
        Integer austritte = satz.ganz("austritte", 0, HOECHSTENS);
        if (frauen != null && (eintritte == null || frauen > eintritte)) {
            falsch(satz, "frauen", "frauen");
        }
        if (eintritte == null && bestand == null && austritte == null && !satz.fehlerhaft()) {
            falsch(satz, "eintritte", "leer");
        }
        inhalt.put("eintritte", eintritte);
        inhalt.put("eintritte_frauen", frauen);
        inhalt.put("bestand", bestand);
        inhalt.put("austritte", austritte);
        String quelle = satz.text("quelle");
        inhalt.put("quelle", quelle == null ? worte.text("umsetzung.ba.quelle") : quelle);
        return inhalt;
    }

    private void falsch(Einfuhrsatz satz, String spalte, String fehler) {
        satz.fehler(spalte, worte.text("umsetzung.ba.fehler." + fehler), worte.text("umsetzung.ba.hinweis." + fehler));
    }

    @Override
    public Einfuhrabgleich abgleichen(long lauf) {
        return ablage.abgleichen(lauf);
    }

    @Override
    public void uebernehmen(long lauf) {
        ablage.uebernehmen(lauf);
    }
}
