package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Beratungsschritt.Art;
import de.wirkungskreis.programm.Beratungsschritt.Ergebnis;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the page of the Fassungen shows: the path, what is missing, what has changed since somebody was heard. */
@Component
class Fassungsseite {

    private final Fassungen fassungen;
    private final Programme programme;
    private final Schritterfassung erfassung;
    private final ObjectProvider<Fassungsinhalt> inhalte;
    private final Handelnder handelnder;
    private final Formulare formulare;
    private final Zustaendigkeit zustaendigkeit;
    private final Sichtbarkeit sichtbarkeit;

    Fassungsseite(Fassungen fassungen, Programme programme, Schritterfassung erfassung,
            ObjectProvider<Fassungsinhalt> inhalte, Handelnder handelnder, Formulare formulare,
            Zustaendigkeit zustaendigkeit, Sichtbarkeit sichtbarkeit) {
        this.fassungen = fassungen;
        this.programme = programme;
        this.erfassung = erfassung;
        this.inhalte = inhalte;
        this.handelnder = handelnder;
        this.formulare = formulare;
        this.zustaendigkeit = zustaendigkeit;
        this.sichtbarkeit = sichtbarkeit;
    }

    /** A step of the path. {@code zustand}: erledigt, offen, freiwillig. {@code geaendert}: statements changed since. */
    record Station(Art art, String zustand, String rolle, boolean meinSchritt, Optional<Erfasst> letzter, int geaendert,
            @Nullable String vergleich) {}

    /** A recorded step in words. */
    record Erfasst(long id, String art, String datum, String ergebnis, @Nullable String gremium, @Nullable String stimmen,
            @Nullable String stellungnahme, List<String> vorbehalte, @Nullable String begruendung, @Nullable String stand,
            List<Beratungsschritt.Auflage> auflagen, @Nullable String wer) {}

    List<Station> stationen(Fassungskontext kontext, Verfahren verfahren) {
        var jetzt = punkte(kontext.fassung());
        return verfahren.weg().stream().filter(w -> w.art() != Art.BERATUNG || w.verlangt() || w.letzter().isPresent()
                || programme.gremien().stream().anyMatch(g -> g.art() == Gremium.Art.BERATEND)).map(w -> {
            int geaendert = 0;
            String vergleich = null;
            var stand = w.letzter().map(Beratungsschritt::stand).flatMap(fassungen::mit)
                    .filter(f -> f.id() != kontext.fassung().id()).filter(sichtbarkeit::sichtbar);
            if (stand.isPresent()) {
                geaendert = Vergleich.unterschiede(punkte(stand.get()), jetzt).size();
                vergleich = "/programme/" + kontext.seite().jahr() + "/vergleich?links=" + stand.get().nummer() + "&rechts="
                        + kontext.fassung().nummer();
            }
            return new Station(w.art(), w.erfuellt() ? "erledigt" : w.verlangt() ? "offen" : "freiwillig",
                    formulare.text("programm.schritt." + w.art() + ".rolle"),
                    w.moeglich() && handelnder.darf(Schritterfassung.recht(w.art())),
                    w.letzter().map(s -> erfasst(s)), geaendert, vergleich);
        }).toList();
    }

    List<Erfasst> verlauf(List<Beratungsschritt> schritte) {
        return schritte.stream().map(this::erfasst).toList();
    }

    /** "Finanzprüfung: Zustimmung (bfdh)" */
    String inWorten(Beratungsschritt s) {
        var e = erfasst(s);
        return e.art() + ": " + e.ergebnis() + " (" + e.wer() + ")";
    }

    List<Inhaltspunkt> punkte(Fassung fassung) {
        return inhalte.orderedStream().flatMap(inhalt -> inhalt.punkte(fassung).stream()).toList();
    }

    /** What the form of this step asks for. */
    List<Eingabefeld> felder(Art art, int auflagen) {
        var felder = new ArrayList<Eingabefeld>();
        felder.add(Eingabefeld.tag("datum").alsPflicht());
        if (art == Art.BESCHLUSS || art == Art.BEIRAT || art == Art.BERATUNG) {
            var gremien = Eingabefeld.auswahl("gremium", gremien(art).stream()
                    .map(g -> Eingabefeld.Wahl.text(g.schluessel(), g.name())).toList());
            felder.add(art == Art.BESCHLUSS ? gremien.alsPflicht() : gremien);
        }
        if (art != Art.VEROEFFENTLICHUNG) {
            felder.add(Eingabefeld.auswahl("ergebnis", Eingabefeld.worte("programm.ergebnis.",
                    Verfahren.moeglicheErgebnisse(art).toArray(Ergebnis[]::new))).alsPflicht());
            felder.add(Eingabefeld.absatz("stellungnahme").mitHilfe());
        }
        if (art == Art.BESCHLUSS || art == Art.BERATUNG || art == Art.BEIRAT) {
            felder.add(Eingabefeld.zeile("ja"));
            felder.add(Eingabefeld.zeile("nein"));
            felder.add(Eingabefeld.zeile("enthaltung"));
        }
        if (art == Art.BESCHLUSS) {
            felder.add(Eingabefeld.absatz("vorbehalte").mitHilfe());
        }
        if (art != Art.VEROEFFENTLICHUNG) {
            for (int i = 1; i <= auflagen; i++) {
                felder.add(Eingabefeld.zeile("auflage").inZeile(i));
                felder.add(zustaendigkeit.feld().inZeile(i));
                felder.add(Eingabefeld.tag("frist").inZeile(i));
            }
        }
        if (Verfahren.moeglicheErgebnisse(art).contains(Ergebnis.UEBERSPRUNGEN)) {
            felder.add(Eingabefeld.absatz("begruendung").mitHilfe());
        }
        return felder;
    }

    /** Reads the form; the Eingabe holds what is wrong with it. {@code heute} bounds the date. */
    Beratungsschritt lesen(Art art, Eingabe e, LocalDate heute) {
        LocalDate datum = e.tag("datum");
        if (datum == null) {
            e.beanstanden("datum", formulare.text("programm.fehler.datum"));
            datum = heute;
        }
        if (datum.isAfter(heute)) {
            e.beanstanden("datum", formulare.text("programm.fehler.zukunft", Zahlenformat.datum(heute)));
        }
        var ergebnis = art == Art.VEROEFFENTLICHUNG ? Ergebnis.ZUSTIMMUNG
                : e.pflichtwort("ergebnis", Ergebnis.class, Ergebnis.KENNTNISNAHME);
        String gremium = e.oder("gremium");
        if (gremium != null && art != Art.BESCHLUSS && gremien(art).stream().noneMatch(g -> g.schluessel().equals(gremium))) {
            e.beanstanden("gremium", formulare.text("programm.fehler.gremium"));
        }
        if (art == Art.BESCHLUSS) {
            e.beanstandenWenn("gremium", gremium == null ? Optional.of(formulare.text("programm.fehler.gremium"))
                    : erfassung.organ(gremium));
        }
        String begruendung = e.oder("begruendung");
        if (ergebnis == Ergebnis.UEBERSPRUNGEN && begruendung == null) {
            e.beanstanden("begruendung", formulare.text("programm.fehler.begruendung"));
        }
        var auflagen = auflagen(e);
        if (ergebnis == Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN && auflagen.isEmpty()) {
            e.beanstanden("auflage1", formulare.text("programm.fehler.auflagen"));
        }
        return new Beratungsschritt(0, art, gremium, datum, ergebnis, e.oder("stellungnahme"), e.anzahl("ja"),
                e.anzahl("nein"), e.anzahl("enthaltung"), art == Art.BESCHLUSS ? e.zeilen("vorbehalte") : List.of(),
                begruendung, null, "", Instant.EPOCH, auflagen);
    }

    /** How many rows for Auflagen the form had that was sent. */
    static int auflagenzeilen(Eingabe e) {
        int zeilen = 0;
        while (e.werte().containsKey("auflage" + (zeilen + 1)) && zeilen < 50) {
            zeilen++;
        }
        return zeilen;
    }

    private List<Beratungsschritt.Auflage> auflagen(Eingabe e) {
        var auflagen = new ArrayList<Beratungsschritt.Auflage>();
        for (int i = 1; i <= auflagenzeilen(e); i++) {
            String text = e.oder("auflage" + i);
            String verantwortlich = e.oder("verantwortlich" + i);
            LocalDate frist = e.tag("frist" + i);
            if (text != null) {
                auflagen.add(new Beratungsschritt.Auflage(0, text, verantwortlich, frist, null, 0));
            } else if (verantwortlich != null || frist != null) {
                e.beanstanden("auflage" + i, formulare.text("programm.fehler.auflage"));
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

    private Erfasst erfasst(Beratungsschritt s) {
        Map<String, String> namen = programme.gremien().stream().collect(Collectors.toMap(Gremium::schluessel, Gremium::name));
        String stimmen = s.ja() == null && s.nein() == null && s.enthaltung() == null ? null
                : formulare.text("programm.stimmen", zahl(s.ja()), zahl(s.nein()), zahl(s.enthaltung()));
        // what was said on the way stays with those who take part in it; the public reads what was decided
        boolean beteiligt = handelnder.darf(Recht.ENTWURF_LESEN) || handelnder.darf(Recht.VORGESTELLT_LESEN);
        return new Erfasst(s.id(), formulare.text("programm.schritt." + s.art()), Zahlenformat.datum(s.datum()),
                formulare.text("programm.ergebnis." + s.ergebnis()), s.gremium() == null ? null : namen.get(s.gremium()),
                stimmen, beteiligt ? s.stellungnahme() : null, s.vorbehalte(), beteiligt ? s.begruendung() : null,
                Optional.ofNullable(s.stand()).flatMap(fassungen::mit).filter(sichtbarkeit::sichtbar).map(Fassung::nummer)
                        .orElse(null),
                beteiligt ? s.auflagen() : List.of(), beteiligt ? s.erfasstVon() : null);
    }

    private static String zahl(@Nullable Integer stimmen) {
        return stimmen == null ? "0" : stimmen.toString();
    }
}
