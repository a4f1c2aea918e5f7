package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Einfuhrspalte.Art;
import de.wirkungskreis.einfuhr.Einfuhrziel;
import de.wirkungskreis.einfuhr.Tafelleser;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published figures: a list with one line per value, or tables as the Bundesagentur lays them out. */
@Component
class StatistikEinfuhr implements Einfuhrziel {

    static final List<String> SPALTEN = List.of("messgroesse", "zeitbezug", "regionsart", "region", "rechtskreis", "personenkreis", "geschlecht",
            "monat", "datenstand", "wert", "zaehler", "nenner", "rang", "rang_von", "merkmal", "reife", "zaehlkonzept", "raumprinzip", "quelle");
    private static final BigDecimal WIE_EIN_QUOTIENT = new BigDecimal("50");
    private static final Map<String, Geschlecht> GESCHLECHTER = Map.of("insgesamt", Geschlecht.GESAMT, "weiblich", Geschlecht.W, "w", Geschlecht.W,
            "männlich", Geschlecht.M, "m", Geschlecht.M);

    private final JdbcStatistikeinfuhr ablage;
    private final Wortlaut worte;
    private final Clock uhr;

    StatistikEinfuhr(JdbcStatistikeinfuhr ablage, Wortlaut worte, Clock uhr) {
        this.ablage = ablage;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    public String schluessel() {
        return "statistik";
    }

    @Override
    public String bezeichnung() {
        return worte.text("statistik.einfuhr.titel");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("statistik.einfuhr.erlaeuterung");
    }

    @Override
    public Recht recht() {
        return Recht.TEILNAHMEZAHLEN_LESEN;
    }

    @Override
    public Optional<Tafelleser> tafelleser() {
        return Optional.of(new Kennzahltafel(worte));
    }

    static String ueberschrift(Wortlaut worte, String spalte) {
        return worte.text("statistik.einfuhr.spalte." + spalte);
    }

    @Override
    public List<Einfuhrspalte> spalten() {
        return SPALTEN.stream().map(this::spalte).toList();
    }

    private Einfuhrspalte spalte(String name) {
        String titel = ueberschrift(worte, name);
        return switch (name) {
            case "messgroesse" -> Einfuhrspalte.pflicht(name, titel, Art.TEXT, "Kennzahl", "Merkmal");
            case "region" -> Einfuhrspalte.pflicht(name, titel, Art.TEXT, "Gebiet");
            case "monat" -> Einfuhrspalte.pflicht(name, titel, Art.MONAT, "Berichtsmonat");
            case "datenstand" -> Einfuhrspalte.pflicht(name, titel, Art.TAG, "Stand");
            case "wert" -> Einfuhrspalte.pflicht(name, titel, Art.TEXT);
            case "regionsart" -> Einfuhrspalte.pflicht(name, titel, Art.WORT).mitWerten(woerter(Region.Art.values()));
            case "geschlecht" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Geschlecht.values()));
            case "rechtskreis" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Rechtskreis.values()));
            case "personenkreis" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Personenkreis.values()));
            case "zeitbezug" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Zeitbezug.values()));
            case "merkmal" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Wertmerkmal.values()));
            case "reife" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Reife.values()));
            case "zaehlkonzept" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Zaehlkonzept.values()));
            case "raumprinzip" -> Einfuhrspalte.frei(name, titel, Art.WORT).mitWerten(woerter(Raumprinzip.values()));
            case "rang", "rang_von" -> Einfuhrspalte.frei(name, titel, Art.GANZ);
            default -> Einfuhrspalte.frei(name, titel, Art.TEXT);
        };
    }

    private List<String> woerter(Enum<?>[] werte) {
        return Arrays.stream(werte).map(worte::wort).toList();
    }

    @Override
    public Leser leser() {
        var heute = LocalDate.now(uhr);
        return satz -> lesen(satz, heute);
    }

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz, LocalDate heute) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        String genannt = satz.text("messgroesse");
        var messgroesse = genannt == null ? Optional.<Messgroesse>empty() : Tafelwort.messgroesse(genannt, worte);
        if (genannt != null && messgroesse.isEmpty()) {
            falsch(satz, "messgroesse", "messgroesse");
        }
        var groesse = messgroesse.orElse(Messgroesse.BESTAND_ELB);
        inhalt.put("messgroesse", groesse.name());
        inhalt.put("regionsart", name(satz.wort("regionsart", Region.Art.class, Map.of("Deutschland", Region.Art.BUND)), Region.Art.JOBCENTER));
        inhalt.put("region", satz.text("region"));
        inhalt.put("zeitbezug", name(satz.wort("zeitbezug", Zeitbezug.class, Map.of()), Zeitbezug.MONAT));
        inhalt.put("rechtskreis", name(satz.wort("rechtskreis", Rechtskreis.class, Map.of()), groesse.rechtskreis()));
        inhalt.put("personenkreis", name(satz.wort("personenkreis", Personenkreis.class, Map.of()), Personenkreis.ALLE));
        inhalt.put("geschlecht", name(satz.wort("geschlecht", Geschlecht.class, GESCHLECHTER), Geschlecht.GESAMT));
        inhalt.put("zaehlkonzept", name(satz.wort("zaehlkonzept", Zaehlkonzept.class, Map.of()), groesse.zaehlkonzept()));
        inhalt.put("raumprinzip", name(satz.wort("raumprinzip", Raumprinzip.class, Map.of()), groesse.raumprinzip()));
        zeit(satz, groesse, heute, inhalt);
        zahlen(satz, groesse, inhalt);
        String quelle = satz.text("quelle");
        inhalt.put("quelle", quelle == null ? worte.text("statistik.einfuhr.quelle") : quelle);
        return inhalt;
    }

    private static String name(@Nullable Enum<?> wert, Enum<?> sonst) {
        return wert == null ? sonst.name() : wert.name();
    }

    private void zeit(Einfuhrsatz satz, Messgroesse groesse, LocalDate heute, Map<String, @Nullable Object> inhalt) {
        YearMonth monat = satz.monat("monat");
        LocalDate datenstand = satz.tag("datenstand");
        if (datenstand != null && datenstand.isAfter(heute)) {
            falsch(satz, "datenstand", "zukunft");
        } else if (monat != null && datenstand != null && datenstand.isBefore(monat.atDay(1))) {
            falsch(satz, "datenstand", "frueh");
        }
        inhalt.put("monat", monat == null ? null : monat.atDay(1).toString());
        inhalt.put("datenstand", datenstand == null ? null : datenstand.toString());
        var reife = satz.wort("reife", Reife.class, Map.of());
        inhalt.put("reife", reife != null ? reife.name() : monat == null || datenstand == null || !groesse.mitWartezeit() ? null
                : Reife.von(monat, datenstand).name());
    }

    private void zahlen(Einfuhrsatz satz, Messgroesse groesse, Map<String, @Nullable Object> inhalt) {
        String roh = satz.woertlich("wert");
        var zahl = Tafelzahl.lesen(roh);
        if (roh.isBlank()) {
            satz.text("wert");   // says that it must be filled
        } else if (zahl.isEmpty()) {
            falsch(satz, "wert", "wert");
        }
        var wert = zahl.map(Tafelzahl::wert).orElse(null);
        if (wert != null && groesse.art() == Messgroesse.Art.VERAENDERUNG && wert.compareTo(WIE_EIN_QUOTIENT) > 0) {
            falsch(satz, "wert", "quotient");
        }
        inhalt.put("wert", wert == null ? null : wert.toPlainString());
        inhalt.put("ersatzzeichen", zahl.map(Tafelzahl::zeichen).map(Enum::name).orElse(null));
        var merkmal = satz.wort("merkmal", Wertmerkmal.class, Map.of("r", Wertmerkmal.REVIDIERT, "s", Wertmerkmal.GESCHAETZT, "p", Wertmerkmal.VORLAEUFIG));
        inhalt.put("merkmal", wert == null ? null : merkmal != null ? merkmal.name() : zahl.map(Tafelzahl::merkmal).map(Enum::name).orElse(null));
        for (String teil : List.of("zaehler", "nenner")) {
            String text = satz.woertlich(teil);
            var gelesen = Tafelzahl.lesen(text);
            if (!text.isBlank() && gelesen.isEmpty()) {
                falsch(satz, teil, "wert");
            }
            inhalt.put(teil, gelesen.map(Tafelzahl::wert).map(BigDecimal::toPlainString).orElse(null));
        }
        Integer rang = satz.ganz("rang", 1, 1000);
        Integer von = satz.ganz("rang_von", 1, 1000);
        if (rang != null && von != null && rang > von) {
            falsch(satz, "rang", "rang");
        }
        inhalt.put("rang", rang);
        inhalt.put("rang_von", von);
    }

    private void falsch(Einfuhrsatz satz, String spalte, String fehler) {
        satz.fehler(spalte, worte.text("statistik.einfuhr.fehler." + fehler), worte.text("statistik.einfuhr.hinweis." + fehler));
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
