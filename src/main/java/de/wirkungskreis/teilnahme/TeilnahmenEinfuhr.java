package de.wirkungskreis.teilnahme;

import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Einfuhrspalte.Art;
import de.wirkungskreis.einfuhr.Einfuhrziel;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mode B: a list of Teilnahmen, one line each. The Kundennummer becomes a pseudonym before anything is kept; it stands in
 * no report of errors. What this house gave out itself has the pseudonym instead. A Teilnahme is known by person, offer and entry (without an entry, by the day it was assigned).
 */
@Component
class TeilnahmenEinfuhr implements Einfuhrziel {

    private static final int AELTESTE = 1900;

    private final Pseudonyme pseudonyme;
    private final Angebotsuche angebote;
    private final JdbcTeilnahmenEinfuhr ablage;
    private final JdbcTeilnahmenbestand bestand;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    TeilnahmenEinfuhr(Pseudonyme pseudonyme, Angebotsuche angebote, JdbcTeilnahmenEinfuhr ablage,
            JdbcTeilnahmenbestand bestand, Betriebsmodus modus,
            Teilnahmeworte worte, Clock uhr) {
        this.pseudonyme = pseudonyme;
        this.angebote = angebote;
        this.ablage = ablage;
        this.bestand = bestand;
        this.modus = modus;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    public String schluessel() {
        return "teilnahmen";
    }

    @Override
    public String bezeichnung() {
        return worte.text("teilnahme.einfuhr.titel");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("teilnahme.einfuhr.erlaeuterung");
    }

    @Override
    public Recht recht() {
        return Recht.TEILNAHME_BEARBEITEN;
    }

    @Override
    public Optional<String> hindernis() {
        return modus.mitPersonen() ? Optional.empty() : Optional.of(worte.text("teilnahme.einfuhr.modus"));
    }

    private String wort(String name) {
        return worte.text("teilnahme.einfuhr.spalte." + name);
    }

    private List<String> werte(Enum<?>[] werte) {
        return Arrays.stream(werte).map(worte::wort).toList();
    }

    @Override
    public List<Einfuhrspalte> spalten() {
        return List.of(
                Einfuhrspalte.pflicht("kundennummer", wort("kundennummer"), Art.TEXT, "Kunden-Nr.", "KdNr", "BG-Kundennummer").alsVertraulich().oder("pseudonym"),
                Einfuhrspalte.frei("pseudonym", wort("pseudonym"), Art.TEXT),
                Einfuhrspalte.pflicht("geburtsjahr", wort("geburtsjahr"), Art.GANZ, "Jahrgang"),
                Einfuhrspalte.pflicht("geschlecht", wort("geschlecht"), Art.WORT).mitWerten(werte(Person.Geschlecht.values())),
                Einfuhrspalte.frei("gemeinde", wort("gemeinde"), Art.TEXT, "Wohnort", "Ort"),
                Einfuhrspalte.frei("massnahme", wort("massnahme"), Art.TEXT, "Maßnahmenummer", "Maßnahme-Nr."),
                Einfuhrspalte.frei("instrument", wort("instrument"), Art.TEXT, "Förderart"),
                Einfuhrspalte.frei("zugewiesen", wort("zugewiesen"), Art.TAG, "Zuweisung"),
                Einfuhrspalte.frei("eintritt", wort("eintritt"), Art.TAG, "Eintrittsdatum", "Beginn", "tatsächlicher Beginn"),
                Einfuhrspalte.frei("geplantBis", wort("geplantBis"), Art.TAG, "geplantes Ende"),
                Einfuhrspalte.frei("austritt", wort("austritt"), Art.TAG, "Austrittsdatum", "Ende", "tatsächliches Ende"),
                Einfuhrspalte.frei("grund", wort("grund"), Art.WORT, "Abgangsgrund", "Grund").mitWerten(
                        werte(Arrays.stream(Grund.values()).filter(TeilnahmenEinfuhr::desAustritts).toArray(Grund[]::new))));
    }

    static boolean desAustritts(Grund grund) {
        return grund.passtZu(Teilnahmezustand.BEENDET) || grund.passtZu(Teilnahmezustand.ABGEBROCHEN);
    }

    @Override
    public Optional<Bestand> bestand() {
        return Optional.of(() -> bestand.zeilen(pseudonyme.siegel()));
    }

    @Override
    public boolean ueberMenschen() {
        return true;
    }

    @Override
    public Leser leser() {
        var personen = new Personenspalten(pseudonyme, worte);
        var verzeichnis = angebote.verzeichnis();
        var heute = LocalDate.now(uhr);
        return satz -> lesen(satz, personen.person(satz), verzeichnis, heute);
    }

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz, @Nullable String person,
            Angebotsuche.Verzeichnis verzeichnis, LocalDate heute) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        inhalt.put("pseudonym", person);
        inhalt.put("geburtsjahr", satz.ganz("geburtsjahr", AELTESTE, heute.getYear() - 14));
        var geschlecht = satz.wort("geschlecht", Person.Geschlecht.class, Map.of("w", Person.Geschlecht.WEIBLICH, "m",
                Person.Geschlecht.MAENNLICH, "d", Person.Geschlecht.DIVERS, "x", Person.Geschlecht.OHNE_ANGABE));
        inhalt.put("geschlecht", geschlecht == null ? null : geschlecht.name());
        String ort = satz.text("gemeinde");
        inhalt.put("gemeinde", ort == null ? null : verzeichnis.gemeinde(ort).orElseGet(() -> {
            falsch(satz, "gemeinde", "gemeinde");
            return null;
        }));
        var angebot = Angebotszellen.lesen(satz, verzeichnis, worte);
        inhalt.put("massnahme", angebot.massnahme());
        inhalt.put("instrument", angebot.instrument());
        tage(satz, heute, angebot.instrument(), inhalt);
        return inhalt;
    }

    private void tage(Einfuhrsatz satz, LocalDate heute, @Nullable String instrument, Map<String, @Nullable Object> inhalt) {
        var zugewiesen = satz.tag("zugewiesen");
        var eintritt = satz.tag("eintritt");
        var bis = satz.tag("geplantBis");
        var austritt = satz.tag("austritt");
        var grund = satz.wort("grund", Grund.class, Map.of());
        if (satz.fehlerhaft()) {
            return;
        }
        pruefen(satz, zugewiesen != null || eintritt != null, "eintritt", "ohneTag");
        pruefen(satz, eintritt == null || !eintritt.isAfter(heute), "eintritt", "zukunft");
        pruefen(satz, zugewiesen == null || !zugewiesen.isAfter(heute), "zugewiesen", "zukunft");
        pruefen(satz, eintritt == null || instrument == null || worte.nimmtAuf(instrument, eintritt), "eintritt", "keineEintritte");
        pruefen(satz, eintritt == null || zugewiesen == null || !zugewiesen.isAfter(eintritt), "zugewiesen", "zuweisungNachEintritt");
        pruefen(satz, austritt == null || eintritt != null, "eintritt", "austrittOhneEintritt");
        pruefen(satz, austritt == null || eintritt == null || !austritt.isBefore(eintritt), "austritt", "austrittVorEintritt");
        pruefen(satz, austritt == null || !austritt.isAfter(heute), "austritt", "zukunft");
        pruefen(satz, austritt == null == (grund == null), "grund", "grund");
        pruefen(satz, grund == null || desAustritts(grund), "grund", "andererGrund");
        pruefen(satz, bis == null || !bis.isBefore(eintritt != null ? eintritt : zugewiesen == null ? bis : zugewiesen), "geplantBis", "endeVorBeginn");
        inhalt.put("zugewiesen", zugewiesen == null ? null : zugewiesen.toString());
        inhalt.put("eintritt", eintritt == null ? null : eintritt.toString());
        inhalt.put("geplant_bis", bis == null ? null : bis.toString());
        inhalt.put("austritt", austritt == null ? null : austritt.toString());
        inhalt.put("nach", grund == null ? null : grund.passtZu(Teilnahmezustand.BEENDET) ? "BEENDET" : "ABGEBROCHEN");
        inhalt.put("grund", grund == null ? null : grund.name());
    }

    private void pruefen(Einfuhrsatz satz, boolean richtig, String spalte, String fehler) {
        if (!richtig) {
            falsch(satz, spalte, fehler);
        }
    }

    private void falsch(Einfuhrsatz satz, String spalte, String fehler) {
        worte.falsch(satz, spalte, fehler);
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
