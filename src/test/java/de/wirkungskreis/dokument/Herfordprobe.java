package de.wirkungskreis.dokument;

import de.wirkungskreis.befund.Befund;
import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.lage.Lagebericht;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.KommunaleLeistung;
import de.wirkungskreis.planung.Planspalte;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planwert;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Dokumentabschnitt;
import de.wirkungskreis.programm.Dokumentabschnitt.Art;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Handlungsfeld;
import de.wirkungskreis.programm.Jobcenter;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programminhalt;
import de.wirkungskreis.programm.Rahmen;
import de.wirkungskreis.programm.Schwerpunkt;
import de.wirkungskreis.programm.Vorhaben;
import de.wirkungskreis.ziel.Zielsystem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A small programme in the manner of Herford's, by hand: every kind of block, no database. */
final class Herfordprobe {

    static final Instant STAND = Instant.parse("2022-10-15T08:00:00Z");
    private static final Programmjahr J22 = new Programmjahr(2022);
    private static final Programmjahr J21 = new Programmjahr(2021);

    private Herfordprobe() {}

    static Worte worte() {
        var quelle = new ResourceBundleMessageSource();
        quelle.setBasename("messages");
        quelle.setDefaultEncoding("UTF-8");
        quelle.setFallbackToSystemLocale(false);
        return new Worte(quelle);
    }

    static Dokumentstoff stoff(long gutschein) {
        return stoff(inhalt(), planung(gutschein), haushalt());
    }

    static Dokumentstoff stoff(Programminhalt inhalt, Planung planung, Haushaltsplan haushalt) {
        return new Dokumentstoff(
                new Jobcenter("Jobcenter Herford", "Kreis Herford", "Nordrhein-Westfalen", "OWL", Jobcenter.Organisationsform.GE, null, 0),
                new Programm(1, J22.zeitraum(), null), fassung(), List.of(), List.of(), inhalt, new Lagebericht(List.of()),
                new Zielsystem(List.of(), List.of()), planung, haushalt, befunde(), ZoneId.of("Europe/Berlin"));
    }

    static Dokumentstoff leer() {
        return new Dokumentstoff(null, new Programm(1, J22.zeitraum(), null), fassung(), List.of(), List.of(),
                new Programminhalt(new Rahmen("", null, null, 0), List.of(), List.of(), List.of(), List.of()),
                new Lagebericht(List.of()), new Zielsystem(List.of(), List.of()),
                new Planung(List.of(), List.of(), null, List.of(), 0), Haushaltsplan.leer(), null, ZoneId.of("Europe/Berlin"));
    }

    private static Fassung fassung() {
        return new Fassung(1, 1, 1, 0, Fassung.Status.ENTWURF, false, null, null, STAND, "probe", STAND, 0);
    }

    private static List<Befund> befunde() {
        return List.of(new Befund("ausbau-gegen-plan/mabe", Befund.Schwere.WIDERSPRUCH, "Das Portfolio soll wachsen, die Eintritte fallen.",
                "Wer ausbauen will, plant nicht weniger.", "Absicht oder Planwert ändern.", List.of(), "planung", "mabe",
                "1.348", null));
    }

    static Programminhalt inhalt() {
        var feld = new Handlungsfeld("HF3", "Sozialräumliche Ansätze", true, null,
                List.of("enge Verzahnung mit den kommunalen sozialintegrativen Leistungen"), List.of("S1"), List.of(
                        vorhaben("V11", "JöSpEn", "Sozialräumliche Coaching-Projekte JöSpEn und KHidd", null, "Aktuelle Projekte", null),
                        vorhaben("V12", "KHidd", "Sozialräumliche Coaching-Projekte JöSpEn und KHidd", null, "Aktuelle Projekte", null),
                        vorhaben("V17", "AGH „Schöner Leben in Bünde“", "AGH „Schöner Leben in Bünde“: Verknüpfung", null, "Neue Projekte", null),
                        vorhaben("V19", "Jugendberufsagentur", "Jugendberufsagentur", "Weiterentwicklung der Angebote\n  unter Nutzung von „YouConnect“", null, null),
                        vorhaben("V23", "Ausbildungsprogramme", "Weitere Umsetzung der Ausbildungsprogramme mit 24 bzw. 12 Plätzen", null, null, "V19")), 0);
        return new Programminhalt(
                new Rahmen("Arbeitsmarkt- und Integrationsprogramm 2022", "„Bewährtes erhalten“", "Das Jobcenter hilft.\nEs gibt Kurse.", 0),
                List.of(), List.of(new Schwerpunkt("S1", "Frauen und Männer eingliedern", 0)), List.of(feld),
                List.of(abschnitt("A00", Art.TITELSEITE), abschnitt("A04", Art.SCHWERPUNKTE), abschnitt("A07", Art.HANDLUNGSFELD, "HF3"),
                        abschnitt("A16", Art.PLANUNG, "mabe", "thc"), abschnitt("A20", Art.HAUSHALT)));
    }

    private static Dokumentabschnitt abschnitt(String schluessel, Art art, String... bezuege) {
        return new Dokumentabschnitt(schluessel, art, "Abschnitt " + schluessel, true, null, List.of(bezuege), null,
                art == Art.HANDLUNGSFELD ? List.of(new Dokumentabschnitt.Anmerkung("*", "MAbE: Maßnahmen")) : List.of());
    }

    private static Vorhaben vorhaben(String schluessel, String name, String text, @Nullable String gliederung,
            @Nullable String gruppe, @Nullable String teilVon) {
        return new Vorhaben(schluessel, name, Vorhaben.Art.PROJEKT, List.of(), null, null, text, gliederung, gruppe, teilVon,
                List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, 0);
    }

    static Planung planung(long gutschein) {
        var mabe = new Instrumentgruppe("mabe", "Maßnahmen zur Aktivierung (MAbE)", Einheit.EINTRITTE, true, List.of(
                zeile("vergabe", "Vergabemaßnahmen", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 198, 479),
                zeile("gutschein", "Gutscheinverfahren", Planzeile.Rolle.EIGENSTAENDIG, List.of(), gutschein, 721),
                zeile("arbeitgeber", "Maßnahmen bei Arbeitgebern", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 253, 275)), 0);
        var thc = new Instrumentgruppe("thc", "Teilhabechancengesetz", Einheit.EINTRITTE, false, List.of(
                zeile("16i", "Teilhabe am Arbeitsmarkt (§ 16i SGB II)", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 70, 50),
                zeile("coaching", "Coaching", Planzeile.Rolle.ABGELEITET, List.of("16i"), 0, 0)), 0);
        return new Planung(List.of(new Planspalte(J22, false, Wertart.PLAN, "2022"), new Planspalte(J21, true, Wertart.UNBENANNT, "2021")),
                List.of(mabe, thc), "Sozialintegrative Leistungen", List.of(new KommunaleLeistung("schuldner", "Schuldnerberatung", null, null, null, null, 0)), 0);
    }

    /** One line is exact, the other about. */
    static Planung ungefaehr() {
        var jahre = List.of(new Planwert(J22, Einheit.EINTRITTE, 400, Genauigkeit.CIRCA), new Planwert(J21, Einheit.EINTRITTE, 390, Genauigkeit.EXAKT));
        var kurse = new Planzeile("kurse", "Kurse", null, Planzeile.Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null,
                List.of(), jahre, List.of(), 0);
        var sprache = new Instrumentgruppe("mabe", "Sprachförderung", Einheit.EINTRITTE, true,
                List.of(zeile("coaching", "Coaching", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 190, 180), kurse), 0);
        return new Planung(planung(897).spalten(), List.of(sprache), null, List.of(), 0);
    }

    private static Planzeile zeile(String schluessel, String name, Planzeile.Rolle rolle, List<String> ableitung, long neu, long alt) {
        List<Planwert> werte = new ArrayList<>();
        if (rolle != Planzeile.Rolle.ABGELEITET) {
            werte.add(new Planwert(J22, Einheit.EINTRITTE, neu, Genauigkeit.EXAKT));
            werte.add(new Planwert(J21, Einheit.EINTRITTE, alt, Genauigkeit.EXAKT));
        }
        return new Planzeile(schluessel, name, null, rolle, ableitung, null, null, null, null, null, List.of(), werte, List.of(), 0);
    }

    static Haushaltsplan haushalt() {
        return new Haushaltsplan(new Haushaltsplan.Beschriftung("Erwartete Ausgabemittel in €", "geplante Umschichtung in €", "zur Verfügung stehende Ausgabemittel in €"),
                List.of(new Haushaltsplan.Spalte(J22, false, Wertart.PLAN, "2022"), new Haushaltsplan.Spalte(J21, true, Wertart.UNBENANNT, "nachrichtlich 2021")),
                List.of(zugang("z22", J22, 12_600_000), zugang("z21", J21, 13_200_000)),
                List.of(umschichtung("u22", J22, 800_000), umschichtung("u21", J21, 1_400_000)), List.of(), 0);
    }

    private static Haushaltsplan.Zugang zugang(String schluessel, Programmjahr jahr, long euro) {
        return new Haushaltsplan.Zugang(schluessel, jahr, Haushaltsplan.Zugang.Art.ZUTEILUNG, "Zuteilung", Euro.ganze(euro),
                Finanzierungsquelle.BUND_EGT, null, null);
    }

    private static Haushaltsplan.Umschichtung umschichtung(String schluessel, Programmjahr jahr, long euro) {
        return new Haushaltsplan.Umschichtung(schluessel, jahr, Haushaltsplan.Umschichtung.Richtung.EGT_AN_VERWALTUNG,
                "Verwaltungsbudget", Euro.ganze(euro), null);
    }
}
