package de.wirkungskreis.massnahme;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Einfuhrspalte.Art;
import de.wirkungskreis.einfuhr.Einfuhrvergleich;
import de.wirkungskreis.einfuhr.Einfuhrziel;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.massnahme.Massnahme.Form;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Modul;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahme.Zeitmodell;
import de.wirkungskreis.massnahme.Massnahmennamen.Namen;
import de.wirkungskreis.massnahme.Massnahmennamen.Verzeichnis;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.zugang.Recht;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A list of Maßnahmen: one line, or one for each period of places, price and Programm. What a column of the list says holds
 * afterwards; a column it does not have, and a Maßnahme that is not in it, stay as they are.
 */
@Component
class MassnahmenEinfuhr implements Einfuhrziel {

    private static final int PLAETZE = 10_000;

    private final Massnahmennamen namen;
    private final Massnahmenabgleich abgleich;
    private final Massnahmenbestand bestand;
    private final Massnahmeworte worte;

    MassnahmenEinfuhr(Massnahmennamen namen, Massnahmenabgleich abgleich, Massnahmenbestand bestand, Massnahmeworte worte) {
        this.namen = namen;
        this.abgleich = abgleich;
        this.bestand = bestand;
        this.worte = worte;
    }

    @Override
    public String schluessel() {
        return "massnahmen";
    }

    @Override
    public String bezeichnung() {
        return worte.text("massnahme.titel");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("massnahme.einfuhr.massnahmen.erlaeuterung");
    }

    @Override
    public Recht recht() {
        return Recht.MASSNAHME_BEARBEITEN;
    }

    private Einfuhrspalte frei(String name, Art art, String... auch) {
        return Einfuhrspalte.frei(name, worte.text("massnahme.feld." + name), art, auch);
    }

    private List<String> werte(Enum<?>[] werte) {
        return Arrays.stream(werte).map(worte::wort).toList();
    }

    @Override
    public List<Einfuhrspalte> spalten() {
        return List.of(frei("schluessel", Art.TEXT),
                Einfuhrspalte.pflicht("name", worte.text("massnahme.feld.name"), Art.TEXT, "Maßnahme", "Maßnahmename", "Bezeichnung"),
                frei("instrument", Art.TEXT, "Förderart"),
                frei("beschaffungsweg", Art.WORT, "Weg").mitWerten(werte(Beschaffungsweg.values())),
                frei("massnahmenummer", Art.TEXT, "Maßnahme-Nr.", "Maßnahmenr"), frei("losnummer", Art.TEXT, "Los"),
                frei("traeger", Art.TEXT, "Maßnahmeträger"), frei("von", Art.TAG, "Beginn"), frei("bis", Art.TAG, "Ende"),
                frei("gemeinde", Art.TEXT, "Ort"), frei("quartier", Art.TEXT),
                frei("programm", Art.GANZ, "Programmjahr"), frei("planzeile", Art.TEXT), frei("vorhaben", Art.TEXT),
                frei("form", Art.WORT).mitWerten(werte(Form.values())),
                frei("zeitmodell", Art.WORT).mitWerten(werte(Zeitmodell.values())),
                frei("module", Art.WORT).mitWerten(werte(Modul.values())),
                frei("zielgruppen", Art.TEXT, "Zielgruppe"), frei("beschreibung", Art.TEXT),
                frei("plaetzeVon", Art.TAG), frei("plaetzeBis", Art.TAG), frei("plaetze", Art.GANZ, "Platzzahl"),
                frei("mindestmenge", Art.TEXT),
                frei("kostenart", Art.WORT).mitWerten(werte(Kostensatz.Art.values())),
                frei("kostenVon", Art.TAG), frei("kostenBis", Art.TAG),
                frei("bezug", Art.WORT).mitWerten(werte(Kostensatz.Bezug.values())), frei("betrag", Art.BETRAG, "Kostensatz"));
    }

    @Override
    public Optional<Bestand> bestand() {
        return Optional.of(bestand::zeilen);
    }

    @Override
    public Leser leser() {
        var verzeichnis = namen.verzeichnis();
        return satz -> lesen(satz, verzeichnis);
    }

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz, Verzeichnis verzeichnis) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        for (String spalte : List.of("schluessel", "name", "massnahmenummer", "losnummer")) {
            String text = satz.text(spalte);
            if (text != null && text.length() > 200) {
                satz.fehler(spalte, worte.text("massnahme.einfuhr.lang", 200), worte.text("massnahme.einfuhr.lang.hinweis"));
            }
            ablegen(satz, inhalt, spalte, text);
        }
        nummern(satz, inhalt);
        name(satz, inhalt, "instrument", verzeichnis.instrumente());
        name(satz, inhalt, "traeger", verzeichnis.traeger());
        name(satz, inhalt, "gemeinde", verzeichnis.gemeinden());
        name(satz, inhalt, "quartier", verzeichnis.quartiere());
        ort(satz, inhalt, verzeichnis);
        wort(satz, inhalt, "beschaffungsweg", Beschaffungsweg.class);
        wort(satz, inhalt, "form", Form.class);
        wort(satz, inhalt, "zeitmodell", Zeitmodell.class);
        var module = satz.woerter("module", Modul.class);
        ablegen(satz, inhalt, "module", module == null ? List.of() : module.stream().map(Enum::name).toList());
        ablegen(satz, inhalt, "zielgruppen", zielgruppen(satz.absatz("zielgruppen")));
        ablegen(satz, inhalt, "beschreibung", satz.absatz("beschreibung"));
        tage(satz, inhalt, "von", "bis");
        programm(satz, inhalt, verzeichnis);
        plaetze(satz, inhalt);
        kosten(satz, inhalt);
        return inhalt;
    }

    private static void ablegen(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, String spalte, @Nullable Object wert) {
        if (satz.hat(spalte)) {
            inhalt.put(spalte, wert);
        }
    }

    private void falsch(Einfuhrsatz satz, String spalte, String fehler, Object... werte) {
        satz.fehler(spalte, worte.text("massnahme.einfuhr." + fehler, werte), worte.text("massnahme.einfuhr." + fehler + ".hinweis"));
    }

    private void nummern(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt) {
        String schluessel = (String) inhalt.get("schluessel");
        if (schluessel != null && (!Schluessel.istGueltig(schluessel) || MassnahmepflegeController.BELEGT.contains(schluessel))) {
            falsch(satz, "schluessel", "schluessel");
        }
        String nummer = (String) inhalt.get("massnahmenummer");
        if (nummer != null && !MassnahmeMasken.MASSNAHMENUMMER.matcher(nummer).matches()) {
            falsch(satz, "massnahmenummer", "nummer");
        }
        String los = (String) inhalt.get("losnummer");
        if (los != null && MassnahmeMasken.MASSNAHMENUMMER.matcher(los).matches()) {
            falsch(satz, "losnummer", "los");
        }
    }

    private void name(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, String spalte, Namen namen) {
        String text = satz.text(spalte);
        var schluessel = text == null ? Optional.<String>empty() : namen.schluessel(text);
        if (text != null && schluessel.isEmpty()) {
            falsch(satz, spalte, "unbekannt." + spalte);
        }
        ablegen(satz, inhalt, spalte, schluessel.orElse(null));
    }

    private void ort(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, Verzeichnis verzeichnis) {
        var ort = verzeichnis.orte().get(String.valueOf(inhalt.get("quartier")));
        if (ort != null && satz.hat("gemeinde") && !satz.fehlerhaft()
                && (inhalt.get("gemeinde") == null || ort.oberhalb() != null && !ort.oberhalb().equals(inhalt.get("gemeinde")))) {
            falsch(satz, "quartier", "quartier");
        }
    }

    private <E extends Enum<E>> void wort(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, String spalte, Class<E> art) {
        var wert = satz.wort(spalte, art, Map.of());
        ablegen(satz, inhalt, spalte, wert == null ? null : wert.name());
    }

    private static List<String> zielgruppen(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split(text.contains("\n") ? "\n" : ";")).map(String::strip)
                .filter(t -> !t.isEmpty()).distinct().toList();
    }

    private void tage(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, String von, String bis) {
        LocalDate erster = satz.tag(von);
        LocalDate letzter = satz.tag(bis);
        ablegen(satz, inhalt, von, erster == null ? null : erster.toString());
        ablegen(satz, inhalt, bis, letzter == null ? null : letzter.toString());
        if (erster != null && letzter != null && letzter.isBefore(erster)) {
            falsch(satz, bis, "ende");
        }
    }

    private void programm(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt, Verzeichnis verzeichnis) {
        Integer jahr = satz.ganz("programm", 2005, 2100);
        var programm = verzeichnis.programme().get(jahr);
        if (jahr != null && programm == null) {
            falsch(satz, "programm", "unbekannt.programm");
        }
        ablegen(satz, inhalt, "programm", programm == null ? null : programm.jahr());
        for (String spalte : List.of("planzeile", "vorhaben")) {
            String text = satz.text(spalte);
            Optional<String> schluessel = text == null || programm == null ? Optional.empty()
                    : (spalte.equals("planzeile") ? programm.planzeilen() : programm.vorhaben()).schluessel(text);
            if (text != null && jahr == null) {
                falsch(satz, spalte, "ohneProgramm");
            } else if (text != null && programm != null && schluessel.isEmpty()) {
                falsch(satz, spalte, "unbekannt." + spalte, jahr.toString());
            }
            ablegen(satz, inhalt, spalte, schluessel.orElse(null));
        }
    }

    private void plaetze(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt) {
        Integer plaetze = satz.ganz("plaetze", 0, PLAETZE);
        ablegen(satz, inhalt, "plaetze", plaetze);
        tage(satz, inhalt, "plaetzeVon", "plaetzeBis");
        String text = satz.text("mindestmenge");
        if (plaetze == null && (text != null || inhalt.get("plaetzeVon") != null || inhalt.get("plaetzeBis") != null)) {
            falsch(satz, "plaetze", "ohnePlaetze");
        }
        if (text == null || plaetze == null) {
            return;
        }
        try {
            boolean anteil = text.endsWith("%");
            var menge = Zahleneingabe.menge(text, anteil ? Einheit.PROZENT : Einheit.PLAETZE);
            if (menge == null || menge.wert() < 0 || menge.wert() > (anteil ? Platzkontingent.GANZ : plaetze)) {
                throw new Zahleneingabe.Unlesbar(anteil ? worte.text("massnahme.feld.mindestmenge.anteil")
                        : worte.text("massnahme.feld.mindestmenge.zuviel", plaetze.toString()));
            }
            inhalt.put(anteil ? "mindestanteil" : "mindestanzahl", Math.toIntExact(menge.wert()));
        } catch (Zahleneingabe.Unlesbar e) {
            satz.fehler("mindestmenge", String.valueOf(e.getMessage()), worte.text("massnahme.einfuhr.mindestmenge.hinweis"));
        }
    }

    private void kosten(Einfuhrsatz satz, Map<String, @Nullable Object> inhalt) {
        wort(satz, inhalt, "kostenart", Kostensatz.Art.class);
        wort(satz, inhalt, "bezug", Kostensatz.Bezug.class);
        tage(satz, inhalt, "kostenVon", "kostenBis");
        var betrag = satz.euro("betrag");
        ablegen(satz, inhalt, "betrag", betrag == null ? null : Long.toString(betrag.cent()));
        if (betrag != null && betrag.cent() < 0) {
            falsch(satz, "betrag", "negativ");
        }
        boolean teil = inhalt.get("kostenart") != null || inhalt.get("bezug") != null || inhalt.get("kostenVon") != null
                || inhalt.get("kostenBis") != null;
        if (betrag == null && teil && !satz.fehlerhaft()) {
            falsch(satz, "betrag", "ohneBetrag");
        }
        if (betrag != null && inhalt.get("bezug") == null && !satz.fehlerhaft()) {
            falsch(satz, "bezug", "ohneBezug");
        }
    }

    @Override
    public Einfuhrabgleich abgleichen(long lauf) {
        var vergleich = new Einfuhrvergleich();
        abgleich.vergleichen(lauf, vergleich);
        return vergleich.ergebnis();
    }

    @Override
    public void uebernehmen(long lauf) {
        abgleich.uebernehmen(lauf);
    }
}
