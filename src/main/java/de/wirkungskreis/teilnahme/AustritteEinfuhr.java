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

/** Mode B: the exits of a month, one line each. Each ends the one Teilnahme that runs; entries come as {@link TeilnahmenEinfuhr}. */
@Component
class AustritteEinfuhr implements Einfuhrziel {

    private final Pseudonyme pseudonyme;
    private final Angebotsuche angebote;
    private final JdbcAustritteEinfuhr ablage;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    AustritteEinfuhr(Pseudonyme pseudonyme, Angebotsuche angebote, JdbcAustritteEinfuhr ablage, Betriebsmodus modus, Teilnahmeworte worte,
            Clock uhr) {
        this.pseudonyme = pseudonyme;
        this.angebote = angebote;
        this.ablage = ablage;
        this.modus = modus;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    public String schluessel() {
        return "austritte";
    }

    @Override
    public String bezeichnung() {
        return worte.text("teilnahme.austritteinfuhr.titel");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("teilnahme.austritteinfuhr.erlaeuterung");
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

    @Override
    public List<Einfuhrspalte> spalten() {
        return List.of(
                Einfuhrspalte.pflicht("kundennummer", wort("kundennummer"), Art.TEXT, "Kunden-Nr.", "KdNr", "BG-Kundennummer").alsVertraulich().oder("pseudonym"),
                Einfuhrspalte.frei("pseudonym", wort("pseudonym"), Art.TEXT),
                Einfuhrspalte.frei("massnahme", wort("massnahme"), Art.TEXT, "Maßnahmenummer", "Maßnahme-Nr."),
                Einfuhrspalte.frei("instrument", wort("instrument"), Art.TEXT, "Förderart"),
                Einfuhrspalte.frei("eintritt", wort("eintritt"), Art.TAG, "Eintrittsdatum", "Beginn", "tatsächlicher Beginn"),
                Einfuhrspalte.pflicht("austritt", wort("austritt"), Art.TAG, "Austrittsdatum", "Ende", "tatsächliches Ende"),
                Einfuhrspalte.pflicht("grund", wort("grund"), Art.WORT, "Abgangsgrund", "Grund").mitWerten(Arrays.stream(Grund.values())
                        .filter(TeilnahmenEinfuhr::desAustritts).map(worte::wort).toList()));
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

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz, @Nullable String person, Angebotsuche.Verzeichnis verzeichnis, LocalDate heute) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        inhalt.put("pseudonym", person);
        var angebot = Angebotszellen.lesen(satz, verzeichnis, worte);
        inhalt.put("massnahme", angebot.massnahme());
        inhalt.put("instrument", angebot.instrument());
        var eintritt = satz.tag("eintritt");
        var austritt = satz.tag("austritt");
        var grund = satz.wort("grund", Grund.class, Map.of());
        if (austritt != null && austritt.isAfter(heute)) {
            worte.falsch(satz, "austritt", "zukunft");
        }
        if (austritt != null && eintritt != null && austritt.isBefore(eintritt)) {
            worte.falsch(satz, "austritt", "austrittVorEintritt");
        }
        if (grund != null && !TeilnahmenEinfuhr.desAustritts(grund)) {
            worte.falsch(satz, "grund", "andererGrund");
        }
        inhalt.put("eintritt", eintritt == null ? null : eintritt.toString());
        inhalt.put("austritt", austritt == null ? null : austritt.toString());
        inhalt.put("nach", grund == null ? null : grund.passtZu(Teilnahmezustand.BEENDET) ? "BEENDET" : "ABGEBROCHEN");
        inhalt.put("grund", grund == null ? null : grund.name());
        return inhalt;
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
