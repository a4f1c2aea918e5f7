package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import de.wirkungskreis.teilnahme.JdbcSteuerung.Bedarf;
import de.wirkungskreis.teilnahme.Platzfinder.Platz;
import de.wirkungskreis.teilnahme.Teilnahmefilter.Art;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the numbers of need, places, exits and vouchers came to be; the people behind them for whoever may see them. */
@Component
class Steuerungsherleitung {

    private final Zahlen zahlen;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    Steuerungsherleitung(Zahlen zahlen, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.zahlen = zahlen;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    enum Bedarfsgroesse { PERSONEN, GEFOERDERT, BEVORSTEHEND, OHNE }

    enum Platzgroesse { PLAETZE, BESETZT, ERWARTET, FREI, VORGEMERKT, NICHTANTRITT, ZUWEISBAR }

    Herleitung bedarf(Bedarf b, Bedarfsgroesse groesse) {
        var heute = LocalDate.now(uhr);
        List<Eingabe> eingaben = new ArrayList<>();
        switch (groesse) {
            case PERSONEN -> List.of(Bedarfsgroesse.GEFOERDERT, Bedarfsgroesse.BEVORSTEHEND, Bedarfsgroesse.OHNE)
                    .forEach(teil -> eingaben.add(teil(b, teil)));
            case GEFOERDERT -> liste(eingaben, bezug(b, Art.GEFOERDERT), b.gefoerdert());
            case BEVORSTEHEND -> liste(eingaben, bezug(b, Art.BEVORSTEHEND), b.bevorstehend());
            case OHNE -> {
                List.of(Bedarfsgroesse.PERSONEN, Bedarfsgroesse.GEFOERDERT, Bedarfsgroesse.BEVORSTEHEND).forEach(teil -> eingaben.add(teil(b, teil)));
                liste(eingaben, "/teilnahmen/arbeitslisten/OHNE_ANGEBOT?gruppe=" + b.gruppe(), b.ohneAngebot());
            }
        }
        return herleitung(worte.text("teilnahme.herleitung.titel", b.gruppe(), spalte("bedarf", groesse), heute), ganz(wert(b, groesse)),
                "bedarf", groesse, eingaben);
    }

    private static String bezug(Bedarf b, Art art) {
        return new Teilnahmefilter("", "", null, art, null, b.gruppe(), null, null).pfad("/teilnahmen/liste");
    }

    private Eingabe teil(Bedarf b, Bedarfsgroesse groesse) {
        return new Eingabe(spalte("bedarf", groesse), ganz(wert(b, groesse)), "/teilnahmen/bedarf/herleitung/" + b.gruppe() + "/" + groesse);
    }

    private static int wert(Bedarf b, Bedarfsgroesse groesse) {
        return switch (groesse) {
            case PERSONEN -> b.personen();
            case GEFOERDERT -> b.gefoerdert();
            case BEVORSTEHEND -> b.bevorstehend();
            case OHNE -> b.ohneAngebot();
        };
    }

    Herleitung platz(Platz p, LocalDate am, Platzgroesse groesse) {
        var b = p.besetzung();
        List<Eingabe> eingaben = new ArrayList<>();
        switch (groesse) {
            case PLAETZE -> eingaben.add(new Eingabe(worte.text("teilnahme.herleitung.kontingent", am), ganz(p.plaetze()),
                    "/massnahmen/" + p.schluessel() + "#plaetze"));
            case BESETZT -> liste(eingaben, Teilnahmefilter.platz(p.schluessel(), Art.BESETZT, am).pfad("/teilnahmen/liste"), b.besetzt());
            case ERWARTET -> liste(eingaben, Teilnahmefilter.platz(p.schluessel(), Art.ERWARTET, am).pfad("/teilnahmen/liste"), b.erwartet());
            case VORGEMERKT -> liste(eingaben, Teilnahmefilter.platz(p.schluessel(), Art.VORGEMERKT, am).pfad("/teilnahmen/liste"), b.vorgemerkt());
            case FREI -> teile(eingaben, p, am, Platzgroesse.PLAETZE, Platzgroesse.BESETZT, Platzgroesse.ERWARTET);
            case NICHTANTRITT -> {
                eingaben.add(new Eingabe(worte.text("teilnahme.herleitung.nichtAngetreten"), ganz(b.nichtAngetreten()), null));
                eingaben.add(new Eingabe(worte.text("teilnahme.herleitung.angetreten"), ganz(b.angetreten()), null));
            }
            case ZUWEISBAR -> teile(eingaben, p, am, Platzgroesse.PLAETZE, Platzgroesse.BESETZT, Platzgroesse.NICHTANTRITT, Platzgroesse.ERWARTET);
        }
        return herleitung(worte.text("teilnahme.herleitung.titel", p.name(), spalte("plaetze", groesse), am), text(p, groesse), "plaetze", groesse,
                eingaben);
    }

    private void teile(List<Eingabe> eingaben, Platz p, LocalDate am, Platzgroesse... groessen) {
        for (var g : groessen) {
            eingaben.add(new Eingabe(spalte("plaetze", g), text(p, g), "/teilnahmen/plaetze/herleitung/" + p.schluessel() + "/" + g + "?am=" + am));
        }
    }

    private String text(Platz p, Platzgroesse groesse) {
        return switch (groesse) {
            case PLAETZE -> ganz(p.plaetze());
            case BESETZT -> ganz(p.besetzung().besetzt());
            case ERWARTET -> ganz(p.besetzung().erwartet());
            case VORGEMERKT -> ganz(p.besetzung().vorgemerkt());
            case FREI -> p.frei() < 0 ? worte.text("teilnahme.plaetze.ueberbucht", -p.frei()) : ganz(p.frei());
            case NICHTANTRITT -> p.nichtantritt() < 0 ? Zahlenformat.FEHLT : p.nichtantritt() + " %";
            case ZUWEISBAR -> ganz(p.zuweisbar());
        };
    }

    Herleitung abgaenge(JdbcTeilnahmeliste.Anzahl anzahl) {
        var heute = LocalDate.now(uhr);
        List<Eingabe> eingaben = new ArrayList<>(List.of(
                new Eingabe(worte.text("teilnahme.herleitung.seit"), worte.datum(heute.minusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN)), null),
                new Eingabe(worte.text("teilnahme.herleitung.bis"), worte.datum(heute.plusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN)), null),
                new Eingabe(worte.text("teilnahme.bedarf.personen"), ganz(anzahl.personen()), null)));
        liste(eingaben, "/teilnahmen/arbeitslisten/" + Arbeitsliste.ABSOLVENTEN, anzahl.foerderungen());
        return herleitung(worte.text("teilnahme.herleitung.abgaenge", heute), ganz(anzahl.foerderungen()), "absolventen", null, eingaben);
    }

    /** @param stand null: all that were issued */
    Herleitung gutscheine(Gutschein.Art art, @Nullable Stand stand, JdbcTeilnahmeliste.Anzahl anzahl) {
        var heute = LocalDate.now(uhr);
        List<Eingabe> eingaben = new ArrayList<>(List.of(
                new Eingabe(worte.text("teilnahme.herleitung.ausgestellt"), Integer.toString(heute.getYear()), null),
                new Eingabe(worte.text("teilnahme.bedarf.personen"), ganz(anzahl.personen()), null)));
        liste(eingaben, "/gutscheine?art=" + art + (stand == null ? "" : "&stand=" + stand), anzahl.foerderungen());
        String spalte = stand == null ? worte.text("teilnahme.gutschein.alle")
                : stand == Stand.AUSGESTELLT ? worte.text("teilnahme.gutschein.offen") : worte.wort(stand);
        return herleitung(worte.text("teilnahme.herleitung.titel", art, spalte, heute), ganz(anzahl.foerderungen()), "gutscheine", stand, eingaben);
    }

    private Herleitung herleitung(String titel, String wert, String seite, @Nullable Enum<?> groesse, List<Eingabe> eingaben) {
        return new Herleitung(titel, wert, worte.text("teilnahme.herleitung." + seite + (groesse == null ? "" : "." + groesse.name())), eingaben, null,
                zahlen.datenstand().map(d -> worte.text("teilnahme.belegung.stand", d)).orElseGet(() -> worte.text("teilnahme.belegung.leer")),
                worte.text("teilnahme.herleitung.herkunft"), List.of());
    }

    private void liste(List<Eingabe> eingaben, String pfad, int zahl) {
        if (handelnder.darf(Recht.TEILNAHMEN_LESEN)) {
            eingaben.add(new Eingabe(worte.text("teilnahme.herleitung.liste"), ganz(zahl), pfad));
        }
    }

    private String spalte(String seite, Enum<?> groesse) {
        return worte.text("teilnahme." + seite + "." + groesse.name().toLowerCase(Locale.ROOT));
    }

    private static String ganz(int zahl) {
        return Zahlenformat.ganz(zahl, Schreibweise.BILDSCHIRM);
    }
}
