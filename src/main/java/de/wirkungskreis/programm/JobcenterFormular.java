package de.wirkungskreis.programm;

import java.util.List;
import java.util.Map;

/** The page of the house: who we are, and which bodies we have. */
final class JobcenterFormular {

    static final List<Eingabefeld> FELDER = List.of(
            Eingabefeld.zeile("name").alsPflicht(),
            Eingabefeld.auswahl("organisationsform",
                    Eingabefeld.worte("programm.organisationsform.", Jobcenter.Organisationsform.values())).alsPflicht().mitHilfe(),
            Eingabefeld.zeile("gebiet"),
            Eingabefeld.zeile("land"),
            Eingabefeld.zeile("region"),
            Eingabefeld.zeile("vergleichstyp").mitHilfe());

    static final List<Eingabefeld> GREMIUM = List.of(
            Eingabefeld.zeile("name").alsPflicht(),
            Eingabefeld.auswahl("gremiumart", Eingabefeld.worte("programm.gremiumart.", Gremium.Art.values())).alsPflicht(),
            Eingabefeld.zeile("reihenfolge"));

    private JobcenterFormular() {}

    static Map<String, String> werte(Jobcenter j) {
        return Formulare.werte("name", j.name(), "organisationsform", j.organisationsform(), "gebiet", j.gebiet(),
                "land", j.land(), "region", j.region(), "vergleichstyp", j.vergleichstyp(), "version", j.version());
    }

    static Jobcenter jobcenter(Eingabe e) {
        return new Jobcenter(e.pflicht("name", "Bitte geben Sie den Namen des Jobcenters an."), e.oder("gebiet"),
                e.oder("land"), e.oder("region"),
                e.pflichtwort("organisationsform", Jobcenter.Organisationsform.class, Jobcenter.Organisationsform.GE),
                e.oder("vergleichstyp"), e.version());
    }

    static Map<String, String> werte(Gremium g) {
        return Formulare.werte("schluessel", g.schluessel(), "name", g.name(), "gremiumart", g.art(),
                "reihenfolge", g.reihenfolge(), "version", g.version());
    }

    static Gremium gremium(Eingabe e) {
        var reihenfolge = e.anzahl("reihenfolge");
        return new Gremium(e.schluessel("schluessel"), e.pflicht("name", "Bitte geben Sie den Namen des Gremiums an."),
                e.pflichtwort("gremiumart", Gremium.Art.class, Gremium.Art.BERATEND), reihenfolge == null ? 0 : reihenfolge,
                e.version());
    }
}
