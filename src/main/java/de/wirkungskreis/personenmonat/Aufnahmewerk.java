package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.personenmonat.Aufnahmestand.Stelle;
import de.wirkungskreis.personenmonat.Personenmonate.Lieferung;
import de.wirkungskreis.personenmonat.Personenmonate.Quelle;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.zugang.Protokoll;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From starts of work to Integrationen: the search window over the months as they stand now, delivered again where it changes them. */
@Component
class Aufnahmewerk {

    private final JdbcPersonenmonate ablage;
    private final Lieferwerk lieferwerk;
    private final Aufnahmeleser leser;
    private final Betriebsmodus modus;
    private final Protokoll protokoll;
    private final Wortlaut worte;

    Aufnahmewerk(JdbcPersonenmonate ablage, Lieferwerk lieferwerk, Aufnahmeleser leser, Betriebsmodus modus, Protokoll protokoll, Wortlaut worte) {
        this.ablage = ablage;
        this.lieferwerk = lieferwerk;
        this.leser = leser;
        this.modus = modus;
        this.protokoll = protokoll;
        this.worte = worte;
    }

    /**
     * @param ereignisse all starts of work of their persons in the time of the Stichtage
     * @throws Lieferfehler with every wrong row, or with the Stichtage that are missing, or as every delivery
     */
    @Transactional
    public Aufgenommen aufnehmen(Quelle ereignisse, Quelle stichtage, LocalDate datenstand, String quelle) {
        if (!modus.mitPersonen()) {
            throw new Lieferfehler(worte.text("personenmonat.aufnahmen.modusA"), List.of());
        }
        var gelesen = leser.lesen(ereignisse, stichtage);
        ablage.alleinLiefern();
        var spalten = ablage.spalten().orElseThrow(() -> new Lieferfehler(worte.text("personenmonat.aufnahmen.nichtsGeliefert"), List.of()));
        var jePerson = gelesen.aufnahmen().stream().collect(Collectors.groupingBy(Aufnahme::person, LinkedHashMap::new, Collectors.toList()));
        var monate = ablage.monate();
        var regel = new Aufnahmeregel(gelesen.stichtage(), monate);
        var bekannt = ablage.aufnahmestand(jePerson.keySet());
        Map<Stelle, Set<Spalte>> neu = new HashMap<>();
        var unbekannt = new ArrayList<Long>();
        var ohneZeile = new ArrayList<Long>();
        var zaehler = new int[2];
        jePerson.forEach((person, aufnahmen) -> {
            var stand = bekannt.get(person);
            if (stand == null) {
                unbekannt.add(aufnahmen.get(0).zeile());
                return;
            }
            for (var monat : monate) {
                regel.werte(monat, stand.bestand(), aufnahmen).map(w -> geliefert(w, spalten)).ifPresent(werte -> {
                    var vorher = stand.werte().get(monat);
                    if (vorher == null) {
                        if (!werte.isEmpty()) {
                            ohneZeile.add(aufnahmen.get(0).zeile());
                        }
                    } else if (!werte.equals(geliefert(vorher, spalten))) {
                        neu.put(new Stelle(person, monat), werte);
                        zaehler[0] += werte.contains(Spalte.INTEGRATION) && !vorher.contains(Spalte.INTEGRATION) ? 1 : 0;
                        zaehler[1] += vorher.contains(Spalte.INTEGRATION) && !werte.contains(Spalte.INTEGRATION) ? 1 : 0;
                    }
                });
            }
        });
        if (!regel.fehlende().isEmpty()) {
            throw new Lieferfehler(worte.text("personenmonat.aufnahmen.stichtagFehlt", regel.fehlende().size(), aufgezaehlt(regel.fehlende())), List.of());
        }
        var lieferung = neu.isEmpty() ? Optional.<Lieferung>empty() : liefern(spalten, neu, datenstand, quelle);
        lieferung.ifPresent(l -> protokoll.vermerken(null, "personenmonat/" + l.nr(), worte.text("personenmonat.aufnahmen.titel"), null,
                worte.text("personenmonat.aufnahmen.vermerk", gelesen.aufnahmen().size(), String.join(", ", gelesen.quellen()))));
        return new Aufgenommen(lieferung, lieferung.isEmpty() ? 0 : zaehler[0], lieferung.isEmpty() ? 0 : zaehler[1], unbekannt, ohneZeile);
    }

    private static Set<Spalte> geliefert(Set<Spalte> werte, Set<Spalte> spalten) {
        var nur = EnumSet.noneOf(Spalte.class);
        werte.stream().filter(spalten::contains).forEach(nur::add);
        return nur;
    }

    /** Whole months, as every delivery. */
    private Optional<Lieferung> liefern(Set<Spalte> spalten, Map<Stelle, Set<Spalte>> neu, LocalDate datenstand, String quelle) {
        var monate = neu.keySet().stream().map(Stelle::monat).collect(Collectors.toCollection(TreeSet::new));
        var inhalt = Aufnahmestand.eintragen(ablage.zeilen(spalten, monate), neu);
        return lieferwerk.nochmals(new Sendung(datenstand, quelle, () -> new ByteArrayInputStream(inhalt))).stream().findFirst();
    }

    private static String aufgezaehlt(Collection<YearMonth> monate) {
        return monate.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
    }

    /**
     * @param lieferung empty: nothing changed
     * @param hinzu Integrationen that were not there before
     * @param weg Integrationen that were there and are none
     * @param unbekannt the first line of each person no delivered month knows
     * @param ohneZeile the first line of each person who has no row in the month in which a start would count
     */
    record Aufgenommen(Optional<Lieferung> lieferung, int hinzu, int weg, List<Long> unbekannt, List<Long> ohneZeile) {

        private static final int ERSTE = 5;

        List<String> saetze(Wortlaut worte) {
            var saetze = new ArrayList<String>();
            saetze.add(lieferung.map(l -> worte.text("personenmonat.aufnahmen.uebernommen", hinzu, weg, Kennzahlworte.monat(l.erster()),
                    Kennzahlworte.monat(l.letzter()))).orElseGet(() -> worte.text("personenmonat.aufnahmen.nichtsNeues")));
            if (!unbekannt.isEmpty()) {
                saetze.add(worte.text("personenmonat.aufnahmen.unbekannt", unbekannt.size(), zeilen(unbekannt)));
            }
            if (!ohneZeile.isEmpty()) {
                saetze.add(worte.text("personenmonat.aufnahmen.ohneZeile", new HashSet<>(ohneZeile).size(), zeilen(ohneZeile)));
            }
            return saetze;
        }

        private static String zeilen(List<Long> zeilen) {
            var alle = new TreeSet<>(zeilen);
            return alle.stream().limit(ERSTE).map(String::valueOf).collect(Collectors.joining(", ")) + (alle.size() > ERSTE ? " …" : "");
        }
    }
}
