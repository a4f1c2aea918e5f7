package de.wirkungskreis.teilnahme;

import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Einfuhrspalte.Art;
import de.wirkungskreis.einfuhr.Einfuhrziel;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mode A: counts, one line per month, Instrument and whatever they are divided by. What the list has of a month and an
 * Instrument replaces all there was of both.
 */
@Component
class ZahlenEinfuhr implements Einfuhrziel {

    /** As in the table; the order of the columns. */
    static final List<String> GROESSEN = List.of("zugewiesen", "bestand", "eintritte", "austritte", "abbrueche", "verbleib_bekannt",
            "verbleib_erfolg", "personen");
    private static final int HOECHSTENS = 100_000;

    private final Angebotsuche angebote;
    private final JdbcZahlenEinfuhr ablage;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    ZahlenEinfuhr(Angebotsuche angebote, JdbcZahlenEinfuhr ablage, Betriebsmodus modus, Teilnahmeworte worte, Clock uhr) {
        this.angebote = angebote;
        this.ablage = ablage;
        this.modus = modus;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    public String schluessel() {
        return "zahlen";
    }

    @Override
    public String bezeichnung() {
        return worte.text("teilnahme.zahleneinfuhr.titel");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("teilnahme.zahleneinfuhr.erlaeuterung");
    }

    /** Nobody is in them: besides reading lists in, to see them is enough. */
    @Override
    public Recht recht() {
        return Recht.TEILNAHMEZAHLEN_LESEN;
    }

    @Override
    public Optional<String> hindernis() {
        return modus.mitPersonen() ? Optional.of(worte.text("teilnahme.zahleneinfuhr.modus")) : Optional.empty();
    }

    private String wort(String name) {
        return worte.text("teilnahme.zahleneinfuhr.spalte." + name);
    }

    private static List<String> werte(Enum<?>[] konstanten, Teilnahmeworte worte) {
        return Arrays.stream(konstanten).map(worte::wort).toList();
    }

    @Override
    public List<Einfuhrspalte> spalten() {
        List<Einfuhrspalte> spalten = new ArrayList<>(List.of(
                Einfuhrspalte.pflicht("monat", wort("monat"), Art.MONAT, "Berichtsmonat"),
                Einfuhrspalte.pflicht("instrument", wort("instrument"), Art.TEXT, "Förderart"),
                Einfuhrspalte.frei("massnahme", wort("massnahme"), Art.TEXT, "Maßnahmenummer", "Maßnahme-Nr."),
                Einfuhrspalte.frei("gruppe", wort("gruppe"), Art.WORT, "Personengruppe").mitWerten(werte(Gruppe.values(), worte)),
                Einfuhrspalte.frei("geschlecht", wort("geschlecht"), Art.WORT).mitWerten(werte(Person.Geschlecht.values(), worte)),
                Einfuhrspalte.frei("gemeinde", wort("gemeinde"), Art.TEXT, "Wohnort", "Ort")));
        GROESSEN.forEach(g -> spalten.add(Einfuhrspalte.frei(g, wort(g), Art.GANZ)));
        return spalten;
    }

    @Override
    public Optional<Bestand> bestand() {
        return Optional.of(ablage::bestand);
    }

    @Override
    public Leser leser() {
        var verzeichnis = angebote.verzeichnis();
        var heute = LocalDate.now(uhr);
        return satz -> lesen(satz, verzeichnis, heute);
    }

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz, Angebotsuche.Verzeichnis verzeichnis, LocalDate heute) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        var monat = satz.monat("monat");
        if (monat != null && monat.atDay(1).isAfter(heute)) {
            falsch(satz, "monat", "zukunft");
        }
        inhalt.put("monat", monat == null ? null : monat.atDay(1).toString());
        angebot(satz, verzeichnis, inhalt);
        var gruppe = satz.wort("gruppe", Gruppe.class, Map.of("alle", Gruppe.GESAMT, "unter 25", Gruppe.U25));
        inhalt.put("gruppe", gruppe == null ? Gruppe.GESAMT.name() : gruppe.name());
        var geschlecht = satz.wort("geschlecht", Person.Geschlecht.class, Map.of("w", Person.Geschlecht.WEIBLICH, "Frauen",
                Person.Geschlecht.WEIBLICH, "m", Person.Geschlecht.MAENNLICH, "Männer", Person.Geschlecht.MAENNLICH, "d", Person.Geschlecht.DIVERS));
        inhalt.put("geschlecht", geschlecht == null ? Person.Geschlecht.OHNE_ANGABE.name() : geschlecht.name());
        String ort = satz.text("gemeinde");
        inhalt.put("gemeinde", ort == null ? "" : verzeichnis.gemeinde(ort).orElseGet(() -> {
            worte.falsch(satz, "gemeinde", "gemeinde");
            return "";
        }));
        for (String groesse : GROESSEN) {
            Integer wert = satz.ganz(groesse, 0, HOECHSTENS);
            // nobody has counted the people: as many as entered
            inhalt.put(groesse, wert != null ? wert : groesse.equals("personen") ? inhalt.get("eintritte") : Integer.valueOf(0));
        }
        hoechstens(satz, inhalt, "abbrueche", "austritte");
        hoechstens(satz, inhalt, "verbleib_erfolg", "verbleib_bekannt");
        hoechstens(satz, inhalt, "personen", "eintritte");
        return inhalt;
    }

    private void angebot(Einfuhrsatz satz, Angebotsuche.Verzeichnis verzeichnis, Map<String, @Nullable Object> inhalt) {
        String instrument = satz.text("instrument");
        var foerderung = instrument == null ? Optional.<String>empty() : verzeichnis.instrument(instrument);
        if (instrument != null && foerderung.isEmpty()) {
            worte.falsch(satz, "instrument", "instrument");
        }
        String massnahme = satz.text("massnahme");
        var gefunden = massnahme == null ? Optional.<Angebotsuche.Angebot>empty() : verzeichnis.massnahme(massnahme);
        if (massnahme != null && gefunden.isEmpty()) {
            worte.falsch(satz, "massnahme", "massnahme");
        }
        if (gefunden.isPresent() && foerderung.isPresent() && !foerderung.get().equals(gefunden.get().instrument())) {
            worte.falsch(satz, "instrument", "anderesInstrument");
        }
        inhalt.put("instrument", foerderung.orElse(null));
        inhalt.put("massnahme", gefunden.map(Angebotsuche.Angebot::massnahme).orElse(""));
    }

    private void hoechstens(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, String teil, String ganzes) {
        if (inhalt.get(teil) instanceof Integer wert && inhalt.get(ganzes) instanceof Integer grenze && wert > grenze) {
            satz.fehler(teil, worte.text("teilnahme.zahleneinfuhr.fehler.teil", wort(ganzes), grenze),
                    worte.text("teilnahme.zahleneinfuhr.hinweis.teil"));
        }
    }

    private void falsch(Einfuhrsatz satz, String spalte, String fehler) {
        satz.fehler(spalte, worte.text("teilnahme.zahleneinfuhr.fehler." + fehler), worte.text("teilnahme.zahleneinfuhr.hinweis." + fehler));
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
