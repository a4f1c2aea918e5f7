package de.wirkungskreis.haushalt;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each amount of the budget page came to be. */
@Component
class Haushaltsherleitung {

    private static final Set<String> GROESSEN =
            Set.of("erwartet", "umschichtung", "verfuegbar", "vorbindung", "neugeschaeft");

    private final Aenderungen aenderungen;
    private final Wortlaut worte;

    Haushaltsherleitung(Aenderungen aenderungen, Wortlaut worte) {
        this.aenderungen = aenderungen;
        this.worte = worte;
    }

    Herleitung betrag(Fassungskontext kontext, Haushaltsplan plan, String groesse, Programmjahr jahr) {
        List<Eingabe> eingaben = new ArrayList<>();
        switch (bekannt(groesse)) {
            case "erwartet" -> plan.zugaenge().stream().filter(z -> z.jahr().equals(jahr) && z.quelle().belastetEgt())
                    .forEach(z -> eingaben.add(new Eingabe(z.bezeichnung()
                            + (z.vorbehalt() == null ? "" : " (" + z.vorbehalt() + ")"), euro(z.betrag()),
                            kontext.seite().pfad("/haushalt#" + z.schluessel()))));
            case "umschichtung" -> plan.umschichtungen().stream().filter(u -> u.jahr().equals(jahr))
                    .forEach(u -> eingaben.add(new Eingabe(u.bezeichnung() + ", " + worte.wort(u.richtung())
                            + (u.beschluss() == null ? "" : " (" + u.beschluss() + ")"), euro(u.wirkungAufEgt()),
                            kontext.seite().pfad("/haushalt#" + u.schluessel()))));
            case "verfuegbar" -> {
                eingaben.add(eingabe(kontext, "erwartet", plan.erwartet(jahr), jahr));
                eingaben.add(eingabe(kontext, "umschichtung", plan.umschichtung(jahr), jahr));
            }
            default -> {
                eingaben.add(eingabe(kontext, "verfuegbar", plan.verfuegbar(jahr), jahr));
                String anderer = groesse.equals("vorbindung") ? "neugeschaeft" : "vorbindung";
                eingaben.add(eingabe(kontext, anderer, wert(plan, anderer, jahr), jahr));
            }
        }
        Euro wert = wert(plan, groesse, jahr);
        var spur = wert == null || groesse.equals("erwartet") || groesse.equals("umschichtung")
                ? new Aenderungen.Spur(null, List.of())
                : aenderungen.spur(kontext.fassung().id(), Haushaltspunkte.BEREICH + "/jahr-" + jahr, feld(groesse));
        return new Herleitung(titel(groesse, jahr), wert == null ? text("haushalt.unbekannt") : euro(wert),
                groesse.equals("verfuegbar") ? rechnung(plan, jahr)
                        : text("haushalt.herleitung." + groesse + (wert == null ? ".unbekannt" : "")),
                eingaben, norm(groesse), stand(kontext), spur.herkunft(), spur.geschichte()).zu(gegenstand(groesse, jahr));
    }

    private Herleitung.Gegenstand gegenstand(String groesse, Programmjahr jahr) {
        return new Herleitung.Gegenstand(Haushaltspunkte.BEREICH, "jahr-" + jahr,
                List.of(text("haushalt.herleitung.name." + groesse)), "/haushalt");
    }

    Herleitung zugang(Fassungskontext kontext, Haushaltsplan plan, String schluessel) {
        var zugang = plan.zugaenge().stream().filter(z -> z.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.groesse")));
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Eingabe(text("haushalt.feld.jahr"), zugang.jahr().toString(), null));
        eingaben.add(new Eingabe(text("haushalt.feld.art"), worte.wort(zugang.art()), null));
        eingaben.add(new Eingabe(text("haushalt.feld.quelle"), worte.wort(zugang.quelle()), null));
        if (zugang.vorlaeufigProzent() != null) {
            eingaben.add(new Eingabe(text("haushalt.feld.vorlaeufigProzent"),
                    Zahlenformat.dezimal(zugang.vorlaeufigProzent(), BILDSCHIRM) + " %", null));
        }
        if (zugang.vorbehalt() != null) {
            eingaben.add(new Eingabe(text("haushalt.feld.vorbehalt"), zugang.vorbehalt(), null));
        }
        return einzeln(kontext, zugang.bezeichnung(), zugang.jahr(), euro(zugang.betrag()),
                text(zugang.quelle().belastetEgt() ? "haushalt.herleitung.zugang" : "haushalt.herleitung.zugang.andere"), eingaben, schluessel,
                norm(zugang.quelle().belastetEgt() ? "erwartet" : "vorbindung"));
    }

    Herleitung umschichtung(Fassungskontext kontext, Haushaltsplan plan, String schluessel) {
        var umschichtung = plan.umschichtungen().stream().filter(u -> u.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.groesse")));
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Eingabe(text("haushalt.feld.jahr"), umschichtung.jahr().toString(), null));
        eingaben.add(new Eingabe(text("haushalt.feld.richtung"), worte.wort(umschichtung.richtung()), null));
        eingaben.add(new Eingabe(text("haushalt.feld.beschluss"), umschichtung.beschluss() == null
                ? text("haushalt.herleitung.ohneBeschluss") : umschichtung.beschluss(), null));
        return einzeln(kontext, umschichtung.bezeichnung(), umschichtung.jahr(),
                Zahlenformat.euroVeraenderung(umschichtung.wirkungAufEgt(), BILDSCHIRM) + " €",
                text("haushalt.herleitung.umschichtung.einzeln"), eingaben, schluessel, norm("umschichtung"));
    }

    private Herleitung einzeln(Fassungskontext kontext, String bezeichnung, Programmjahr jahr, String wert, String formel,
            List<Eingabe> eingaben, String schluessel, @Nullable String norm) {
        var spur = aenderungen.spur(kontext.fassung().id(), Haushaltspunkte.BEREICH + "/" + schluessel, "Betrag");
        return new Herleitung(bezeichnung + " " + jahr, wert, formel, eingaben, norm, stand(kontext), spur.herkunft(),
                spur.geschichte()).zu(new Herleitung.Gegenstand(Haushaltspunkte.BEREICH, "jahr-" + jahr, List.of(bezeichnung), "/haushalt"));
    }

    /** What is left for Neugeschäft when the Vorbindungen are met. */
    Herleitung frei(Fassungskontext kontext, Haushaltsplan plan, Programmjahr jahr) {
        Euro vorbindung = Haushaltsansicht.teil(plan, jahr, true);
        return new Herleitung(text("haushalt.frei") + " " + jahr,
                vorbindung == null ? text("haushalt.unbekannt") : euro(plan.verfuegbar(jahr).minus(vorbindung)),
                text("haushalt.herleitung.frei"), List.of(eingabe(kontext, "verfuegbar", plan.verfuegbar(jahr), jahr),
                        eingabe(kontext, "vorbindung", vorbindung, jahr)), null, stand(kontext), null, List.of());
    }

    Herleitung vorlaeufig(Fassungskontext kontext, Haushaltsplan plan, Programmjahr jahr) {
        var rechnung = Haushaltsrechnung.vorlaeufig(plan, jahr)
                .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.groesse")));
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Eingabe(text("haushalt.vorlaeufig.ansatz"), euro(rechnung.ansatz()), null));
        eingaben.add(new Eingabe(text("haushalt.feld.vorlaeufigProzent"),
                Zahlenformat.dezimal(rechnung.prozent(), BILDSCHIRM) + " %", null));
        eingaben.add(eingabe(kontext, "vorbindung", rechnung.vorbindung(), jahr));
        if (rechnung.unbeschraenkt().cent() != 0) {
            eingaben.add(new Eingabe(text("haushalt.vorlaeufig.unbeschraenkt"), euro(rechnung.unbeschraenkt()), null));
        }
        return new Herleitung(text("haushalt.vorlaeufig.titel") + " " + jahr, euro(rechnung.verfuegbar()),
                text("haushalt.herleitung.vorlaeufig") + " " + Haushaltsansicht.rechnung(rechnung), eingaben,
                "Art. 111 GG (vorläufige Haushaltsführung)", stand(kontext), null, List.of());
    }

    Herleitung differenz(Fassungskontext kontext, Haushaltsplan plan, String groesse, Programmjahr jahr,
            Programmjahr gegen) {
        Euro plus = wert(plan, bekannt(groesse), jahr);
        Euro minus = wert(plan, groesse, gegen);
        boolean beide = plus != null && minus != null;
        return new Herleitung(titel(groesse, jahr) + ", " + text("haushalt.gegen", gegen.toString()),
                beide ? Zahlenformat.euroVeraenderung(plus.minus(minus), BILDSCHIRM) + " €" : text("haushalt.unbekannt"),
                text(beide ? "haushalt.herleitung.differenz" : "haushalt.herleitung.differenz.unbekannt"),
                List.of(eingabe(kontext, groesse, plus, jahr), eingabe(kontext, groesse, minus, gegen)), null,
                stand(kontext), null, List.of());
    }

    /** "12.600.000 € − 800.000 € = 11.800.000 €" */
    private static String rechnung(Haushaltsplan plan, Programmjahr jahr) {
        Euro umschichtung = plan.umschichtung(jahr);
        return euro(plan.erwartet(jahr)) + (umschichtung.cent() < 0 ? " \u2212 " + euro(umschichtung.negiert())
                : " + " + euro(umschichtung)) + " = " + euro(plan.verfuegbar(jahr));
    }

    private Eingabe eingabe(Fassungskontext kontext, String groesse, @Nullable Euro betrag, Programmjahr jahr) {
        return new Eingabe(titel(groesse, jahr), betrag == null ? text("haushalt.unbekannt") : euro(betrag),
                kontext.seite().pfad("/haushalt/herleitung/" + groesse + "/" + jahr));
    }

    private static @Nullable Euro wert(Haushaltsplan plan, String groesse, Programmjahr jahr) {
        return switch (groesse) {
            case "erwartet" -> plan.erwartet(jahr);
            case "umschichtung" -> plan.umschichtung(jahr);
            case "verfuegbar" -> plan.verfuegbar(jahr);
            case "vorbindung" -> Haushaltsansicht.teil(plan, jahr, true);
            default -> Haushaltsansicht.teil(plan, jahr, false);
        };
    }

    private String bekannt(String groesse) {
        if (!GROESSEN.contains(groesse)) {
            throw new NichtGefunden(text("haushalt.nichtgefunden.groesse"));
        }
        return groesse;
    }

    private static String feld(String groesse) {
        return switch (groesse) {
            case "vorbindung" -> "Vorbindungen";
            case "neugeschaeft" -> "Neugeschäft";
            default -> "verfügbar";
        };
    }

    private static @Nullable String norm(String groesse) {
        return switch (groesse) {
            case "umschichtung", "verfuegbar" ->
                    "§ 46 Abs. 1 SGB II (Eingliederungs- und Verwaltungsmittel sind gegenseitig deckungsfähig)";
            case "erwartet" -> "§ 46 Abs. 1 und 2 SGB II (Finanzierung aus Bundesmitteln)";
            default -> null;
        };
    }

    private String titel(String groesse, Programmjahr jahr) {
        return text("haushalt.groesse." + groesse) + " " + jahr;
    }

    private static String euro(Euro betrag) {
        return Zahlenformat.euro(betrag, BILDSCHIRM) + " €";
    }

    private static String stand(Fassungskontext kontext) {
        return kontext.seite().fassungText() + ", " + kontext.seite().stand();
    }

    private String text(String schluessel, Object... einsatz) {
        return worte.text(schluessel, einsatz);
    }
}
