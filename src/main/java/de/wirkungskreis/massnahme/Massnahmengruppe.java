package de.wirkungskreis.massnahme;

import de.wirkungskreis.einfuhr.Einfuhrvergleich;
import de.wirkungskreis.einfuhr.Einfuhrzeilen.Zeile;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Form;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Modul;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.massnahme.Massnahme.Zeitmodell;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of one Maßnahme as one: what they say together, and where they contradict each other. */
final class Massnahmengruppe {

    private final List<Zeile> zeilen;
    private final @Nullable Massnahme alt;
    private final Massnahmennamen.Verzeichnis verzeichnis;
    private final Einfuhrvergleich vergleich;
    private final Massnahmeworte worte;
    private boolean fehlerhaft;

    Massnahmengruppe(List<Zeile> zeilen, @Nullable Massnahme alt, Massnahmennamen.Verzeichnis verzeichnis, Einfuhrvergleich vergleich,
            Massnahmeworte worte) {
        this.zeilen = zeilen;
        this.alt = alt;
        this.verzeichnis = verzeichnis;
        this.vergleich = vergleich;
        this.worte = worte;
    }

    record Gelesen(Angaben angaben, List<Platzkontingent> plaetze, List<Kostensatz> kosten) {}

    /** Empty when something is wrong; what, the comparison has been told. */
    Optional<Gelesen> lesen(String schluessel) {
        var a = alt == null ? null : alt.angaben();
        String weg = einzig("beschaffungsweg", a == null ? null : a.beschaffungsweg().name());
        String instrument = einzig("instrument", a == null ? null : a.instrument());
        if (weg == null) {
            weg = a == null ? null : a.beschaffungsweg().name();
        }
        if (weg == null) {
            falsch(erste(), "beschaffungsweg", "ohneWeg");
        } else if (a != null && !weg.equals(a.beschaffungsweg().name())) {
            falsch(erste(), "beschaffungsweg", "andererWeg", a.beschaffungsweg());
        } else if (instrument == null && !weg.equals(Beschaffungsweg.EIGEN.name())) {
            falsch(erste(), "instrument", "ohneInstrument");
        }
        String verlangt = Weg.verlangt(instrument).map(Enum::name).orElse(weg);
        if (weg != null && !weg.equals(verlangt)) {
            falsch(erste(), "beschaffungsweg", "wegVerlangt", worte.wort(Beschaffungsweg.valueOf(verlangt)));
        }
        var zeitraum = zeitraum(a);
        String gemeinde = einzig("gemeinde", a == null ? null : a.gemeinde());
        String quartier = einzig("quartier", a == null ? null : a.quartier());
        if (quartier != null && gemeinde == null) {
            falsch(erste(), "quartier", "quartier");
        }
        String form = einzig("form", a == null || a.form() == null ? null : a.form().name());
        String modell = einzig("zeitmodell", a == null || a.zeitmodell() == null ? null : a.zeitmodell().name());
        Set<Modul> module = mehrere("module", a == null ? List.of() : a.module().stream().sorted().map(Enum::name).toList())
                .stream().map(Modul::valueOf).collect(Collectors.toUnmodifiableSet());
        var zielgruppen = mehrere("zielgruppen", a == null ? List.of() : a.zielgruppen());
        var bezuege = hat("programm") ? bezuege() : a == null ? List.<Programmbezug>of() : a.bezuege();
        bezuege.forEach(b -> verzeichnis.programm(b.programm()).flatMap(p -> p.ausschnitt().anderesInstrument(b.planzeile(), instrument))
                .ifPresent(z -> falsch(erste(), "planzeile", "planzeileInstrument", z.name(), String.valueOf(verzeichnis.instrumente().name(z.instrument())))));
        var plaetze = hat("plaetze") ? plaetze(zeitraum) : alt == null ? List.<Platzkontingent>of() : alt.plaetze();
        var kosten = hat("betrag") ? kosten(zeitraum) : alt == null ? List.<Kostensatz>of() : alt.kosten();
        String name = einzig("name", null);
        String nummer = einzig("massnahmenummer", a == null ? null : a.massnahmenummer());
        String los = einzig("losnummer", a == null ? null : a.losnummer());
        String traeger = einzig("traeger", a == null ? null : a.traeger());
        String beschreibung = einzig("beschreibung", a == null ? null : a.beschreibung());
        return fehlerhaft || weg == null ? Optional.empty() : Optional.of(new Gelesen(new Angaben(String.valueOf(name), instrument,
                Beschaffungsweg.valueOf(weg), nummer, los, traeger, zeitraum.orElse(null), gemeinde, quartier, bezuege,
                form == null ? null : Form.valueOf(form), modell == null ? null : Zeitmodell.valueOf(modell), module, zielgruppen,
                beschreibung), plaetze, kosten));
    }

    private Zeile erste() {
        return zeilen.get(0);
    }

    private boolean hat(String spalte) {
        return erste().inhalt().containsKey(spalte);
    }

    private void falsch(Zeile zeile, String spalte, String fehler, Object... werte) {
        fehlerhaft = true;
        vergleich.fehler(zeile.nr(), spalte, worte.text("massnahme.einfuhr." + fehler, werte), worte.text("massnahme.einfuhr." + fehler + ".hinweis"));
    }

    /** What all lines that say something say; a column the list does not have leaves things as they are. */
    private @Nullable String einzig(String spalte, @Nullable String bisher) {
        return hat(spalte) ? gemeinsam(spalte, z -> z.text(spalte)) : bisher;
    }

    private List<String> mehrere(String spalte, List<String> bisher) {
        if (!hat(spalte)) {
            return bisher;
        }
        List<String> werte = gemeinsam(spalte, z -> z.liste(spalte).isEmpty() ? null : z.liste(spalte));
        return werte == null ? List.of() : werte;
    }

    private <T> @Nullable T gemeinsam(String spalte, Function<Zeile, @Nullable T> lesen) {
        T wert = null;
        for (var zeile : zeilen) {
            T hier = lesen.apply(zeile);
            if (wert != null && hier != null && !hier.equals(wert)) {
                falsch(zeile, spalte, "verschieden", erste().nr());
            }
            wert = wert == null ? hier : wert;
        }
        return wert;
    }

    private Optional<Zeitraum> zeitraum(@Nullable Angaben bisher) {
        var alter = bisher == null ? null : bisher.zeitraum();
        String von = einzig("von", alter == null ? null : alter.von().toString());
        String bis = einzig("bis", alter == null ? null : alter.letzterTag().toString());
        if (von == null != (bis == null)) {
            falsch(erste(), von == null ? "von" : "bis", "halberZeitraum");
            return Optional.empty();
        }
        return tage(erste(), "bis", von, bis);
    }

    private Optional<Zeitraum> tage(Zeile zeile, String spalte, @Nullable String von, @Nullable String bis) {
        if (von == null || bis == null) {
            return Optional.empty();
        }
        if (LocalDate.parse(bis).isBefore(LocalDate.parse(von))) {
            falsch(zeile, spalte, "ende");
            return Optional.empty();
        }
        return Optional.of(new Zeitraum(LocalDate.parse(von), LocalDate.parse(bis).plusDays(1)));
    }

    /** Of a part: its own days, else those of the Maßnahme. */
    private Optional<Zeitraum> gilt(Zeile zeile, String was, Optional<Zeitraum> ganz) {
        String stamm = was.equals("betrag") ? "kosten" : was;
        String erster = zeile.text(stamm + "Von") != null ? zeile.text(stamm + "Von") : ganz.map(z -> z.von().toString()).orElse(null);
        String letzter = zeile.text(stamm + "Bis") != null ? zeile.text(stamm + "Bis") : ganz.map(z -> z.letzterTag().toString()).orElse(null);
        if (erster == null || letzter == null) {
            falsch(zeile, was, "ohneZeitraum");
            return Optional.empty();
        }
        return tage(zeile, was, erster, letzter);
    }

    private List<Programmbezug> bezuege() {
        Map<Long, Programmbezug> bezuege = new LinkedHashMap<>();
        for (var zeile : zeilen) {
            Integer jahr = zeile.ganz("programm");
            var programm = verzeichnis.programme().get(jahr);
            if (programm == null || zeile.text("planzeile") == null && zeile.text("vorhaben") == null) {
                continue;
            }
            var bezug = new Programmbezug(programm.programm(), zeile.text("planzeile"), zeile.text("vorhaben"));
            var bisher = bezuege.putIfAbsent(programm.programm(), bezug);
            if (bisher != null && !bisher.equals(bezug)) {
                falsch(zeile, "programm", "programmZweimal");
            }
        }
        return List.copyOf(bezuege.values());
    }

    private List<Platzkontingent> plaetze(Optional<Zeitraum> ganz) {
        List<Platzkontingent> plaetze = new ArrayList<>();
        for (var zeile : zeilen) {
            Integer anzahl = zeile.ganz("plaetze");
            if (anzahl == null) {
                continue;
            }
            gilt(zeile, "plaetze", ganz).map(g -> new Platzkontingent(g, anzahl, zeile.ganz("mindestanzahl"),
                    zeile.ganz("mindestanteil"))).filter(p -> !plaetze.contains(p)).ifPresent(p -> {
                        if (plaetze.stream().anyMatch(x -> x.gilt().ueberschneidet(p.gilt()))) {
                            falsch(zeile, "plaetze", "plaetzeZweimal");
                        }
                        plaetze.add(p);
                    });
        }
        plaetze.sort(Comparator.comparing(p -> p.gilt().von()));
        return plaetze;
    }

    private List<Kostensatz> kosten(Optional<Zeitraum> ganz) {
        List<Kostensatz> kosten = new ArrayList<>();
        for (var zeile : zeilen) {
            String cent = zeile.text("betrag");
            if (cent == null) {
                continue;
            }
            String art = zeile.text("kostenart");
            gilt(zeile, "betrag", ganz).map(g -> new Kostensatz(g, art == null ? Kostensatz.Art.MASSNAHMEKOSTEN
                            : Kostensatz.Art.valueOf(art), Kostensatz.Bezug.valueOf(String.valueOf(zeile.text("bezug"))), new Euro(Long.parseLong(cent))))
                    .filter(k -> !kosten.contains(k)).ifPresent(k -> {
                        if (kosten.stream().anyMatch(x -> x.art() == k.art() && x.gilt().ueberschneidet(k.gilt()))) {
                            falsch(zeile, "betrag", "kostenZweimal");
                        }
                        kosten.add(k);
                    });
        }
        kosten.sort(Comparator.comparing(Kostensatz::art).thenComparing(k -> k.gilt().von()));
        return kosten;
    }
}
