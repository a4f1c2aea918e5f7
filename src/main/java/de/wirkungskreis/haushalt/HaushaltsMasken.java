package de.wirkungskreis.haushalt;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.haushalt.Haushaltsplan.Aufteilung;
import de.wirkungskreis.haushalt.Haushaltsplan.Beschriftung;
import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung.Richtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of the budget plan: from its parts to text, and back. */
@Component
class HaushaltsMasken {

    private final MessageSource texte;
    private final Wortlaut worte;

    HaushaltsMasken(MessageSource texte, Wortlaut worte) {
        this.texte = texte;
        this.worte = worte;
    }

    Maske zugang(Haushaltsplan plan, @Nullable Zugang zugang) {
        var maske = new Maske(texte, "haushalt.feld.");
        if (zugang == null) {
            maske.zeile("schluessel", "");
        }
        return maske.auswahl("jahr", zugang == null ? erstesPlanjahr(plan) : zugang.jahr(), jahre(plan))
                .zeile("bezeichnung", zugang == null ? null : zugang.bezeichnung())
                .zeile("betrag", zugang == null ? null : Zahlenformat.euro(zugang.betrag(), BILDSCHIRM))
                .auswahl("art", zugang == null ? Zugang.Art.ZUTEILUNG : zugang.art(), Wahl.aus(worte, Zugang.Art.values()))
                .auswahl("quelle", zugang == null ? Finanzierungsquelle.BUND_EGT : zugang.quelle(),
                        Wahl.aus(worte, Finanzierungsquelle.values()))
                .zeile("vorlaeufigProzent", zugang == null || zugang.vorlaeufigProzent() == null ? null
                        : Zahlenformat.dezimal(zugang.vorlaeufigProzent(), BILDSCHIRM))
                .zeile("vorbehalt", zugang == null ? null : zugang.vorbehalt());
    }

    /** Empty when something is wrong; what, the form says. */
    Optional<Zugang> zugang(Maske maske, Haushaltsplan plan, @Nullable Zugang alt) {
        String schluessel = alt == null ? schluessel(maske, plan) : alt.schluessel();
        var jahr = jahr(maske, plan);
        String bezeichnung = maske.pflicht("bezeichnung");
        maske.pflicht("betrag");
        var betrag = maske.gelesen("betrag", Zahleneingabe::euro);
        var art = maske.aus("art", Zugang.Art.class);
        var quelle = maske.aus("quelle", Finanzierungsquelle.class);
        var prozent = maske.gelesen("vorlaeufigProzent", Zahleneingabe::dezimal);
        if (prozent.filter(p -> p.signum() < 0 || p.compareTo(BigDecimal.valueOf(100)) > 0).isPresent()) {
            maske.fehlerText("vorlaeufigProzent", "vorlaeufigProzent.grenze");
        }
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Zugang(schluessel, jahr.orElseThrow(),
                art.orElse(Zugang.Art.SONSTIGE), bezeichnung, betrag.orElse(Euro.NULL),
                quelle.orElse(Finanzierungsquelle.BUND_EGT), prozent.orElse(null), maske.oderLeer("vorbehalt")));
    }

    Maske umschichtung(Haushaltsplan plan, @Nullable Umschichtung umschichtung) {
        var maske = new Maske(texte, "haushalt.feld.");
        if (umschichtung == null) {
            maske.zeile("schluessel", "");
        }
        return maske.auswahl("jahr", umschichtung == null ? erstesPlanjahr(plan) : umschichtung.jahr(), jahre(plan))
                .auswahl("richtung", umschichtung == null ? Richtung.EGT_AN_VERWALTUNG : umschichtung.richtung(),
                        Wahl.aus(worte, Richtung.values()))
                .zeile("bezeichnung", umschichtung == null ? null : umschichtung.bezeichnung())
                .zeile("betrag", "umschichtungsbetrag",
                        umschichtung == null ? null : Zahlenformat.euro(umschichtung.betrag(), BILDSCHIRM))
                .zeile("beschluss", umschichtung == null ? null : umschichtung.beschluss());
    }

    Optional<Umschichtung> umschichtung(Maske maske, Haushaltsplan plan, @Nullable Umschichtung alt) {
        String schluessel = alt == null ? schluessel(maske, plan) : alt.schluessel();
        var jahr = jahr(maske, plan);
        var richtung = maske.aus("richtung", Richtung.class);
        String bezeichnung = maske.pflicht("bezeichnung");
        maske.pflicht("betrag");
        var betrag = maske.gelesen("betrag", Zahleneingabe::euro);
        if (betrag.filter(b -> b.cent() < 0).isPresent()) {
            maske.fehlerText("betrag", "betrag.negativ");
        }
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Umschichtung(schluessel, jahr.orElseThrow(),
                richtung.orElse(Richtung.EGT_AN_VERWALTUNG), bezeichnung, betrag.orElse(Euro.NULL),
                maske.oderLeer("beschluss")));
    }

    Maske aufteilung(Haushaltsplan plan, Programmjahr jahr) {
        return new Maske(texte, "haushalt.feld.")
                .zeile("vorbindung", text(Haushaltsansicht.teil(plan, jahr, true)))
                .zeile("neugeschaeft", text(Haushaltsansicht.teil(plan, jahr, false)));
    }

    /** Unlike two amounts that do not add up (a hint on the page), an unreadable one cannot be kept. */
    Haushaltsplan mitAufteilung(Maske maske, Haushaltsplan plan, Programmjahr jahr, int version) {
        var vorbindung = maske.gelesen("vorbindung", Zahleneingabe::euro);
        if (vorbindung.filter(b -> b.cent() < 0).isPresent()) {
            maske.fehlerText("vorbindung", "betrag.negativ");
        }
        var neugeschaeft = maske.gelesen("neugeschaeft", Zahleneingabe::euro);
        if (neugeschaeft.filter(b -> b.cent() < 0).isPresent()) {
            maske.fehlerText("neugeschaeft", "betrag.negativ");
        }
        List<Aufteilung> teile = new ArrayList<>(plan.aufteilungen().stream().filter(a -> !a.jahr().equals(jahr)).toList());
        if (!maske.fehlerhaft() && (vorbindung.isPresent() || neugeschaeft.isPresent())) {
            teile.add(new Aufteilung(jahr, vorbindung.orElse(null), neugeschaeft.orElse(null)));
        }
        return new Haushaltsplan(plan.beschriftung(), plan.spalten(), plan.zugaenge(), plan.umschichtungen(), teile, version);
    }

    Maske tabelle(Haushaltsplan plan, Programm programm) {
        var maske = new Maske(texte, "haushalt.feld.").zeile("erwartet", plan.beschriftung().erwartet())
                .zeile("umschichtung", plan.beschriftung().umschichtung())
                .zeile("verfuegbar", plan.beschriftung().verfuegbar());
        for (var jahr : moeglicheJahre(plan, programm)) {
            var spalte = plan.spalte(jahr);
            boolean imProgramm = programm.jahre().contains(jahr);
            maske.gruppe(jahr.toString())
                    .auswahl("zeigen-" + jahr, "zeigen", spalte.map(s -> s.vergleich() ? "vergleich" : "plan")
                            .orElse(plan.spalten().isEmpty() && imProgramm ? "plan" : ""), List.of(
                            new Wahl("", text("haushalt.feld.zeigen.nicht")),
                            new Wahl("plan", text("haushalt.feld.zeigen.plan")),
                            new Wahl("vergleich", text("haushalt.feld.zeigen.vergleich"))))
                    .zeile("bezeichnung-" + jahr, "spaltenkopf", spalte.map(Spalte::bezeichnung).orElse(jahr.toString()))
                    .auswahl("wertart-" + jahr, "wertart", spalte.map(Spalte::wertart)
                            .orElse(imProgramm ? Wertart.PLAN : Wertart.UNBENANNT), Wahl.aus(worte, Wertart.values()));
        }
        return maske;
    }

    Haushaltsplan mitTabelle(Maske maske, Haushaltsplan plan, Programm programm, int version) {
        var beschriftung = new Beschriftung(maske.pflicht("erwartet"), maske.pflicht("umschichtung"),
                maske.pflicht("verfuegbar"));
        List<Spalte> spalten = new ArrayList<>();
        for (var jahr : moeglicheJahre(plan, programm)) {
            String zeigen = maske.wert("zeigen-" + jahr);
            if (!zeigen.isEmpty()) {
                spalten.add(new Spalte(jahr, zeigen.equals("vergleich"),
                        maske.aus("wertart-" + jahr, Wertart.class).orElse(Wertart.UNBENANNT),
                        maske.pflicht("bezeichnung-" + jahr)));
            } else if (plan.zugaenge().stream().anyMatch(z -> z.jahr().equals(jahr))
                    || plan.umschichtungen().stream().anyMatch(u -> u.jahr().equals(jahr))
                    || plan.aufteilung(jahr).isPresent()) {
                maske.fehlerText("zeigen-" + jahr, "zeigen.gebraucht", jahr.toString());
            }
        }
        if (spalten.stream().allMatch(Spalte::vergleich)) {
            maske.fehlerText("zeigen-" + programm.erstesJahr(), "zeigen.planjahr");
        }
        // plan years first, ascending, then what they are compared with, newest first: as programmes print it
        spalten.sort(Comparator.comparing(Spalte::vergleich).thenComparing((a, b) -> a.vergleich()
                ? b.jahr().compareTo(a.jahr()) : a.jahr().compareTo(b.jahr())));
        return new Haushaltsplan(beschriftung, spalten, plan.zugaenge(), plan.umschichtungen(), plan.aufteilungen(),
                version);
    }

    private static List<Programmjahr> moeglicheJahre(Haushaltsplan plan, Programm programm) {
        var jahre = new TreeSet<>(programm.jahre());
        jahre.add(programm.erstesJahr().vorjahr());
        plan.spalten().forEach(s -> jahre.add(s.jahr()));
        return List.copyOf(jahre.descendingSet());
    }

    private String schluessel(Maske maske, Haushaltsplan plan) {
        String schluessel = maske.pflicht("schluessel");
        if (!schluessel.isEmpty() && !Schluessel.istGueltig(schluessel)) {
            maske.fehlerText("schluessel", "schluessel.fehler");
        } else if (plan.zugaenge().stream().anyMatch(z -> z.schluessel().equals(schluessel))
                || plan.umschichtungen().stream().anyMatch(u -> u.schluessel().equals(schluessel))) {
            maske.fehlerText("schluessel", "schluessel.vergeben", schluessel);
        }
        return schluessel;
    }

    private static Optional<Programmjahr> jahr(Maske maske, Haushaltsplan plan) {
        maske.pflicht("jahr");
        var jahr = plan.spalten().stream().map(Spalte::jahr).filter(j -> j.toString().equals(maske.wert("jahr"))).findFirst();
        if (jahr.isEmpty()) {
            maske.fehlerText("jahr", "jahr.fehlt");
        }
        return jahr;
    }

    private static @Nullable Programmjahr erstesPlanjahr(Haushaltsplan plan) {
        return plan.spalten().stream().filter(s -> !s.vergleich()).map(Spalte::jahr).findFirst().orElse(null);
    }

    private static List<Wahl> jahre(Haushaltsplan plan) {
        return plan.spalten().stream().map(s -> new Wahl(s.jahr().toString(), s.bezeichnung())).toList();
    }

    private static @Nullable String text(@Nullable Euro betrag) {
        return betrag == null ? null : Zahlenformat.euro(betrag, BILDSCHIRM);
    }

    private String text(String schluessel) {
        return worte.text(schluessel);
    }
}
