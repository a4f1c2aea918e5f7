package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.instrument.Kennzahlwirkung;
import de.wirkungskreis.kennzahl.Suchfenster.Beschaeftigung;
import de.wirkungskreis.personenmonat.Personenmonate.Quelle;
import de.wirkungskreis.personenmonat.Spaltentabelle.Falsch;
import de.wirkungskreis.personenmonat.Spaltentabelle.Zeile;
import de.wirkungskreis.teilnahme.Pseudonyme;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The starts of work and the Stichtage of the BA. While a row of either is wrong there is nothing. */
@Component
class Aufnahmeleser {

    private static final int HOECHSTENS = 200;
    private static final List<String> EREIGNISSPALTEN = List.of("person", "beginn", "art");
    private static final List<String> STICHTAGSPALTEN = List.of("monat", "stichtag", "quelle");
    /** As they stand in the file. */
    private static final Map<String, Beschaeftigung> ARTEN = Map.of("svb", Beschaeftigung.SVB, "ausbildung", Beschaeftigung.AUSBILDUNG,
            "selbstaendig", Beschaeftigung.SELBSTAENDIG, "geringfuegig", Beschaeftigung.GERINGFUEGIG);

    private final Instrumente instrumente;
    private final Pseudonyme pseudonyme;
    private final Wortlaut worte;

    Aufnahmeleser(Instrumente instrumente, Pseudonyme pseudonyme, Wortlaut worte) {
        this.instrumente = instrumente;
        this.pseudonyme = pseudonyme;
        this.worte = worte;
    }

    /** @param quellen where the Stichtage were published */
    record Gelesen(List<Aufnahme> aufnahmen, Map<YearMonth, LocalDate> stichtage, Set<String> quellen) {}

    /** @throws Lieferfehler with every wrong row of both files */
    Gelesen lesen(Quelle ereignisse, Quelle stichtage) {
        var falsche = new ArrayList<String>();
        var aufnahmen = new ArrayList<Aufnahme>();
        var tage = new TreeMap<YearMonth, LocalDate>();
        var quellen = new LinkedHashSet<String>();
        var pseudonym = pseudonyme.reihe();
        long zeilen = lesen(ereignisse, "ereignisse", EREIGNISSPALTEN, z -> aufnahmen.add(aufnahme(z, pseudonym)), falsche)
                + lesen(stichtage, "stichtage", STICHTAGSPALTEN, z -> {
                    stichtag(z, tage);
                    quellen.add(z.pflichtfeld("quelle"));
                }, falsche);
        if (!falsche.isEmpty()) {
            throw new Lieferfehler(worte.text("personenmonat.lieferung.falscheZeilen", Zahlenformat.ganz(falsche.size(), Schreibweise.BILDSCHIRM),
                    Zahlenformat.ganz(zeilen, Schreibweise.BILDSCHIRM)), falsche.stream().limit(HOECHSTENS).toList());
        }
        return new Gelesen(aufnahmen, tage, quellen);
    }

    private long lesen(Quelle quelle, String datei, List<String> spalten, Consumer<Zeile> nach, List<String> falsche) {
        var name = worte.text("personenmonat.aufnahmen." + datei);
        try (var strom = quelle.oeffnen()) {
            return Spaltentabelle.lesen(strom, spalten, zeile -> {
                try {
                    nach.accept(zeile);
                } catch (Falsch f) {
                    falsche.add(benannt(name, worte.text("personenmonat.panel.fehler", String.valueOf(zeile.nr()), f.spalte().isEmpty() ? 0 : 1,
                            f.spalte(), worte.text(f.grund(), f.inhalt()))));
                }
            });
        } catch (Panelabbruch e) {
            throw new Lieferfehler(benannt(name, worte.text(e.getMessage(), e.werte())), List.of());
        } catch (IOException e) {
            throw new Lieferfehler(benannt(name, worte.text("personenmonat.lieferung.nichtLesbar")), List.of());
        }
    }

    private String benannt(String name, String satz) {
        return worte.text("personenmonat.benannt", name, satz);
    }

    private Aufnahme aufnahme(Zeile zeile, UnaryOperator<String> pseudonym) {
        String person;
        try {
            person = pseudonym.apply(zeile.pflichtfeld("person"));
        } catch (Pseudonyme.KeineKundennummer e) {
            throw new Falsch("person", "personenmonat.aufnahmen.falsch.person", "");
        }
        var beginn = tag(zeile, "beginn");
        var art = ARTEN.get(zeile.pflichtfeld("art"));
        if (art == null) {
            throw new Falsch("art", "personenmonat.aufnahmen.falsch.art", zeile.feld("art"));
        }
        return new Aufnahme(zeile.nr(), person, beginn, art, oeffentlichGefoerdert(zeile.feld("foerderung"), beginn));
    }

    private boolean oeffentlichGefoerdert(String foerderung, LocalDate beginn) {
        if (foerderung.isEmpty()) {
            return false;
        }
        var instrument = instrumente.mit(foerderung).orElseThrow(() -> new Falsch("foerderung", "personenmonat.aufnahmen.falsch.foerderung", foerderung));
        return instrument.am(beginn).map(g -> g.wirkung()).map(Kennzahlwirkung::oeffentlichGefoerdert)
                .orElseThrow(() -> new Falsch("foerderung", "personenmonat.aufnahmen.falsch.geltung", foerderung));
    }

    private static void stichtag(Zeile zeile, Map<YearMonth, LocalDate> tage) {
        YearMonth monat;
        try {
            monat = YearMonth.parse(zeile.pflichtfeld("monat"));
        } catch (DateTimeException e) {
            throw new Falsch("monat", "personenmonat.panel.falsch.monat", zeile.feld("monat"));
        }
        var tag = tag(zeile, "stichtag");
        if (!YearMonth.from(tag).equals(monat)) {
            throw new Falsch("stichtag", "personenmonat.aufnahmen.falsch.stichtag", zeile.feld("stichtag"));
        }
        if (tage.put(monat, tag) != null) {
            throw new Falsch("monat", "personenmonat.aufnahmen.falsch.doppelt", zeile.feld("monat"));
        }
    }

    private static LocalDate tag(Zeile zeile, String spalte) {
        try {
            return LocalDate.parse(zeile.pflichtfeld(spalte));
        } catch (DateTimeException e) {
            throw new Falsch(spalte, "personenmonat.aufnahmen.falsch.tag", zeile.feld(spalte));
        }
    }
}
