package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlstand;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.massnahme.Platzlagen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsname;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Sichtbarkeit;
import de.wirkungskreis.steuerung.Lagezeile.Ursache;
import de.wirkungskreis.steuerung.Lagezeile.Ursachen;
import de.wirkungskreis.steuerung.Verlauf.Feld;
import de.wirkungskreis.umsetzung.Umsetzungsstaende;
import de.wirkungskreis.zielnachhaltung.Zielnachhaltungen;
import de.wirkungskreis.zielnachhaltung.Zielnachhaltungen.Stichtag;
import de.wirkungskreis.zielnachhaltung.Zielstand;
import de.wirkungskreis.zielnachhaltung.Zielworte;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the cockpit of a day together from what the modules before it say. */
@Component
class Lagebilder {

    private static final Feld OHNE = new Feld(Zahlenformat.FEHLT, null, List.of());

    private final Programme programme;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsname namen;
    private final Inhaltsgedaechtnis inhalte;
    private final Massnahmen massnahmen;
    private final Zielnachhaltungen ziele;
    private final Umsetzungsstaende umsetzung;
    private final Platzlagen plaetze;
    private final Kennzahlreihen reihen;
    private final JdbcZeilenschwellen schwellen;
    private final Zielzeilen zielzeilen;
    private final Umsetzungszeilen umsetzungszeilen;
    private final Mittelzeilen mittelzeilen;
    private final Wortlaut worte;
    private final Clock uhr;

    Lagebilder(Programme programme, Sichtbarkeit sichtbarkeit, Fassungsname namen, Inhaltsgedaechtnis inhalte, Massnahmen massnahmen,
            Zielnachhaltungen ziele, Umsetzungsstaende umsetzung, Platzlagen plaetze, Kennzahlreihen reihen, JdbcZeilenschwellen schwellen,
            Zielzeilen zielzeilen, Umsetzungszeilen umsetzungszeilen, Mittelzeilen mittelzeilen, Wortlaut worte, Clock uhr) {
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.namen = namen;
        this.inhalte = inhalte;
        this.massnahmen = massnahmen;
        this.ziele = ziele;
        this.umsetzung = umsetzung;
        this.plaetze = plaetze;
        this.reihen = reihen;
        this.schwellen = schwellen;
        this.zielzeilen = zielzeilen;
        this.umsetzungszeilen = umsetzungszeilen;
        this.mittelzeilen = mittelzeilen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** @param gefragt null, or a day that is not over yet: "heute" */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Lagebild am(@Nullable LocalDate gefragt) {
        var heute = LocalDate.now(uhr);
        boolean gestellt = gefragt != null && gefragt.isBefore(heute);
        var stand = gestellt && gefragt != null ? gefragt : heute;
        var monat = YearMonth.from(stand.plusDays(1)).minusMonths(1);
        var programm = Programmjahr.moeglich(monat.getYear()) ? programme.desJahres(new Programmjahr(monat.getYear())) : Optional.<Programm>empty();
        var fassung = programm.flatMap(sichtbarkeit::neueste);
        return fassung.isEmpty() ? new Lagebild(stand, gestellt, monat, Optional.empty(), "", List.of(), List.of(), List.of())
                : bild(stand, gestellt, monat, programm.orElseThrow(), fassung.get());
    }

    private Lagebild bild(LocalDate stand, boolean gestellt, YearMonth monat, Programm programm, Fassung fassung) {
        int jahr = programm.erstesJahr().jahr();
        var inhalt = inhalte.von(fassung);
        var alle = massnahmen.alle();
        var schwelle = schwellen.alle();
        var tage = List.of(stand, monat.atEndOfMonth());
        var kennzahlen = reihen.am(tage);
        var beide = ziele.staende(inhalt.ziele(), monat.getYear(), IntStream.range(0, tage.size())
                .mapToObj(i -> new Stichtag(tage.get(i), kennzahlen.get(i))).toList());
        var staende = beide.get(0);
        var umgesetzt = umsetzung.bis(inhalt.planung(), programm.id(), alle, monat);
        var zeilen = new ArrayList<>(zielzeilen.zeilen(jahr, staende, beide.get(1)));
        zeilen.add(umsetzungszeilen.eintritte(jahr, umgesetzt, schwelle.get(Lagezeile.EINTRITTE)));
        zeilen.add(umsetzungszeilen.frauen(jahr, umgesetzt, kennzahlen.get(0), schwelle.get(Lagezeile.FRAUEN)));
        zeilen.add(mittelzeilen.plaetze(plaetze.von(alle, monat.withMonth(1), monat), schwelle.get(Lagezeile.PLAETZE)));
        zeilen.add(mittelzeilen.haushalt(jahr, new Programmjahr(monat.getYear()), inhalt.haushalt()));
        var herkunft = new ArrayList<String>();
        herkunft.add(staende.stream().flatMap(z -> z.letzter().stream()).map(Zielstand.Monat::monat).max(YearMonth::compareTo)
                .map(m -> worte.text("steuerung.herkunft.ziele", Zielworte.monat(m), Zahlenformat.datum(stand)))
                .orElse(worte.text("steuerung.herkunft.keineZiele")));
        herkunft.add(umgesetzt.datenstand().map(d -> worte.text("steuerung.herkunft.umsetzung", Zielworte.monat(umgesetzt.bis()), Zahlenformat.datum(d)))
                .orElse(worte.text("steuerung.herkunft.ungezaehlt")));
        return new Lagebild(stand, gestellt, monat, Optional.of(programm), namen.text(fassung), zeilen, zielzeilen.weitere(jahr, staende), herkunft);
    }

    /** The line with what its number is made of; of a target that asks the indicators of every group. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Lagezeile> mitUrsachen(Lagebild bild, String schluessel) {
        var zeile = bild.zeile(schluessel);
        if (zeile.isEmpty() || !schluessel.startsWith("ziel-") || bild.programm().isEmpty()) {
            return zeile;
        }
        var kennzahl = sichtbarkeit.neueste(bild.programm().get()).stream()
                .flatMap(f -> ziele.stand(f.id(), bild.monat().getYear(), bild.stand()).stream())
                .filter(z -> z.kennzahl() != null && Zielzeilen.schluessel(z).equals(schluessel)).map(Zielstand::kennzahl).findFirst();
        return zeile.map(z -> kennzahl.map(k -> z.mit(gruppen(bild, k))).orElse(z));
    }

    private Ursachen gruppen(Lagebild bild, Kennzahl ziel) {
        var kennzahl = switch (ziel) {
            case K1, K1_JFW -> Kennzahl.K1_JFW;
            case K2, K2_JFW -> Kennzahl.K2_JFW;
            case K3, K3_JFW -> Kennzahl.K3_JFW;
            default -> ziel;
        };
        var stand = reihen.am(bild.stand());
        var zeilen = new ArrayList<Ursache>();
        for (var geschlecht : List.of(Geschlecht.GESAMT, Geschlecht.W, Geschlecht.M)) {
            zeile(bild, stand, kennzahl, geschlecht, Ausschnitt.ALLE, worte.wort(geschlecht), "").ifPresent(zeilen::add);
        }
        Arrays.stream(Personengruppe.values()).forEach(g -> zeile(bild, stand, kennzahl, Geschlecht.GESAMT, Ausschnitt.gruppe(g), worte.wort(g),
                "&ausschnitt=gruppe-" + g).ifPresent(zeilen::add));
        return zeilen.isEmpty() ? Ursachen.KEINE : new Ursachen(worte.text("steuerung.ursachen.gruppen"), List.of(worte.text("steuerung.spalte.gruppe"),
                worte.text("steuerung.spalte.monat"), worte.text("steuerung.spalte.jetzt"), worte.text("steuerung.spalte.vorjahr"),
                worte.text("steuerung.spalte.unterschied")), zeilen);
    }

    private Optional<Ursache> zeile(Lagebild bild, Kennzahlstand stand, Kennzahl kennzahl, Geschlecht geschlecht, Ausschnitt ausschnitt, String name, String anhang) {
        var reihe = stand.reihe(kennzahl, geschlecht, ausschnitt);
        var letzter = reihe.isEmpty() ? Optional.<Kennzahlwert>empty() : Optional.of(reihe.get(reihe.size() - 1));
        return letzter.flatMap(l -> Gruppenwert.von(l).map(wert -> {
            var vorjahr = reihe.stream().filter(w -> w.monat().equals(l.monat().minusYears(1))).findFirst().flatMap(Gruppenwert::von);
            return new Ursache(name, "/kennzahlen/" + kennzahl + "?stand=" + bild.stand() + anhang, List.of(
                    new Feld(Zielworte.monat(l.monat()), null, List.of()), wert.feld(worte), vorjahr.map(v -> v.feld(worte)).orElse(OHNE),
                    vorjahr.map(v -> wert.unterschied(v, worte)).orElse(OHNE)));
        }));
    }
}
