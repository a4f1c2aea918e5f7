package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Gremium;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.verfahren.Beratungsschritt.Ergebnis;
import de.wirkungskreis.web.Maske;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is typed in for a step of the path. */
@Component
class Schrittmaske {

    static final String FELD = "verfahren.feld.";
    private static final Set<Art> MIT_GREMIUM = Set.of(Art.BEIRAT, Art.BERATUNG, Art.BESCHLUSS);

    private final Programme programme;
    private final Schritterfassung erfassung;
    private final Zustaendigkeit zustaendigkeit;
    private final MessageSource texte;
    private final Wortlaut wortlaut;

    Schrittmaske(Programme programme, Schritterfassung erfassung, Zustaendigkeit zustaendigkeit, MessageSource texte,
            Wortlaut wortlaut) {
        this.programme = programme;
        this.erfassung = erfassung;
        this.zustaendigkeit = zustaendigkeit;
        this.texte = texte;
        this.wortlaut = wortlaut;
    }

    /**
     * @param ergebnisse what can be chosen now
     * @param auflagen how many rows for Auflagen
     */
    Maske leer(Art art, List<Ergebnis> ergebnisse, int auflagen, LocalDate heute) {
        var maske = new Maske(texte, FELD).tag("datum", heute).alsPflicht();
        if (MIT_GREMIUM.contains(art)) {
            maske.auswahl("gremium", null, mitLeer(gremien(art).stream().map(g -> new Maske.Wahl(g.schluessel(), g.name())).toList()));
        }
        if (art != Art.VEROEFFENTLICHUNG) {
            maske.auswahl("ergebnis", null, mitLeer(ergebnisse.stream()
                    .map(e -> new Maske.Wahl(e.name(), wortlaut.wort(e))).toList())).alsPflicht();
            maske.absatz("stellungnahme", null);
        }
        if (MIT_GREMIUM.contains(art)) {
            maske.zeile("ja", null).zeile("nein", null).zeile("enthaltung", null);
        }
        if (art == Art.BESCHLUSS) {
            maske.absatz("vorbehalte", null);
        }
        if (Verfahren.moeglicheErgebnisse(art).contains(Ergebnis.UEBERSPRUNGEN)) {
            maske.absatz("begruendung", null);
        }
        if (art != Art.VEROEFFENTLICHUNG) {
            for (int i = 1; i <= auflagen; i++) {
                maske.gruppe(wortlaut.text("verfahren.auflage.nr", i));
                maske.zeile("auflage" + i, "auflage", null);
                maske.zeile("verantwortlich" + i, "verantwortlich", null, zustaendigkeit.rollen());
                maske.zeile("frist" + i, "frist", null);
            }
        }
        return maske;
    }

    private List<Maske.Wahl> mitLeer(List<Maske.Wahl> wahl) {
        var mit = new ArrayList<Maske.Wahl>();
        mit.add(new Maske.Wahl("", wortlaut.text("verfahren.bitteWaehlen")));
        mit.addAll(wahl);
        return mit;
    }

    /**
     * Reads the form; the Maske holds what is wrong with it.
     *
     * @param zeilen how many rows for Auflagen it has
     * @param fruehestens before that day nobody can have heard of the programme
     * @param heute what is recorded has happened
     */
    Beratungsschritt lesen(Art art, Maske m, int zeilen, LocalDate fruehestens, LocalDate heute) {
        LocalDate datum = m.gelesen("datum", Zahleneingabe::datum).orElse(null);
        if (datum == null) {
            m.fehlerText("datum", "datum.fehler");
            datum = heute;
        }
        if (datum.isAfter(heute)) {
            m.fehlerText("datum", "datum.zukunft", Zahlenformat.datum(heute));
        }
        if (datum.isBefore(fruehestens)) {
            m.fehlerText("datum", "datum.zufrueh", Zahlenformat.datum(fruehestens));
        }
        var ergebnis = art == Art.VEROEFFENTLICHUNG ? Ergebnis.ZUSTIMMUNG : m.aus("ergebnis", Ergebnis.class).orElse(null);
        if (ergebnis == null) {
            m.fehlerText("ergebnis", "ergebnis.fehler");
            ergebnis = Ergebnis.KENNTNISNAHME;
        }
        String gremium = m.oderLeer("gremium");
        if (art == Art.BESCHLUSS && gremium == null
                || gremium != null && art != Art.BESCHLUSS && gremien(art).stream().noneMatch(g -> g.schluessel().equals(gremium))) {
            m.fehlerText("gremium", "gremium.fehler");
        } else if (art == Art.BESCHLUSS) {
            erfassung.organ(gremium).ifPresent(satz -> m.fehler("gremium", satz));
        }
        String begruendung = m.oderLeer("begruendung");
        if (ergebnis == Ergebnis.UEBERSPRUNGEN && begruendung == null) {
            m.fehlerText("begruendung", "begruendung.fehler");
        }
        var auflagen = auflagen(m, zeilen);
        if (ergebnis == Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN && auflagen.isEmpty()) {
            m.fehlerText("auflage1", "auflage.keine");
        }
        Integer ja = stimmen(m, "ja");
        Integer nein = stimmen(m, "nein");
        boolean zugestimmt = ergebnis == Ergebnis.ZUSTIMMUNG || ergebnis == Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN;
        // at a tie the chair decides, and has decided so: else nobody would record it as agreed
        if (art == Art.BESCHLUSS && zugestimmt && ja != null && nein != null
                && !Gremienregeln.beschlossen(Gremienregeln.Gegenstand.PROGRAMM, ja, nein, () -> true)) {
            m.fehlerText("ergebnis", "ergebnis.mehrheit", ja, nein);
        }
        return new Beratungsschritt(0, art, gremium, datum, ergebnis, m.oderLeer("stellungnahme"), ja,
                nein, stimmen(m, "enthaltung"), m.zeilen("vorbehalte"), begruendung, null, "", Instant.EPOCH,
                auflagen);
    }

    /** How many rows for Auflagen the form had that was sent. */
    static int auflagenzeilen(Map<String, String> eingaben) {
        int zeilen = 0;
        while (eingaben.containsKey("auflage" + (zeilen + 1)) && zeilen < 50) {
            zeilen++;
        }
        return zeilen;
    }

    private @Nullable Integer stimmen(Maske m, String feld) {
        var anzahl = m.ganzzahl(feld);
        if (anzahl.isPresent() && anzahl.get() < 0) {
            m.fehlerText(feld, "stimmen.fehler");
        }
        return anzahl.orElse(null);
    }

    private List<Beratungsschritt.Auflage> auflagen(Maske m, int zeilen) {
        var auflagen = new ArrayList<Beratungsschritt.Auflage>();
        for (int i = 1; i <= zeilen; i++) {
            String text = m.oderLeer("auflage" + i);
            String verantwortlich = m.oderLeer("verantwortlich" + i);
            LocalDate frist = m.gelesen("frist" + i, Zahleneingabe::datum).orElse(null);
            if (text != null) {
                auflagen.add(new Beratungsschritt.Auflage(0, text, verantwortlich, frist, null, 0));
            } else if (verantwortlich != null || frist != null) {
                m.fehlerText("auflage" + i, "auflage.fehler");
            }
        }
        return auflagen;
    }

    private List<Gremium> gremien(Art art) {
        return programme.gremien().stream().filter(g -> switch (art) {
            case BESCHLUSS -> programme.jobcenter().map(j -> g.art() == j.organisationsform().beschlussorgan())
                    .orElse(g.art().beschliesst());
            case BEIRAT -> g.art() == Gremium.Art.BEIRAT;
            default -> g.art() == Gremium.Art.BERATEND;
        }).toList();
    }
}
