package de.wirkungskreis.planung;

import static de.wirkungskreis.planung.Planzeile.Beschaffungsweg.ARBEITGEBER;
import static de.wirkungskreis.planung.Planzeile.Beschaffungsweg.BEWILLIGUNG;
import static de.wirkungskreis.planung.Planzeile.Beschaffungsweg.GUTSCHEIN;
import static de.wirkungskreis.planung.Planzeile.Beschaffungsweg.VERGABE;
import static de.wirkungskreis.planung.Planzeile.Rolle.ABGELEITET;
import static de.wirkungskreis.planung.Planzeile.Rolle.EIGENSTAENDIG;
import static de.wirkungskreis.planung.Planzeile.Rolle.NACHRICHTLICH;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.planung.Planzeile.Rolle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan tables of the programme 2022 of Kreis Herford, as published. */
final class Herford2022 {

    static final Programmjahr J22 = new Programmjahr(2022);
    static final Programmjahr J21 = new Programmjahr(2021);

    private Herford2022() {}

    static Planung planung() {
        return new Planung(
                List.of(new Planspalte(J22, false, Wertart.PLAN, "2022"), new Planspalte(J21, true, Wertart.UNBENANNT, "2021")),
                List.of(
                        gruppe("fbw", "Förderung der beruflichen Weiterbildung (FbW)", Einheit.EINTRITTE, true,
                                zeile("fbw-abschluss", "Qualifizierungen, die zu einem beruflichen Abschluss führen", GUTSCHEIN, 55, 70),
                                zeile("fbw-anpassung", "Anpassungsqualifizierungen", GUTSCHEIN, 190, 210)),
                        gruppe("mabe", "Maßnahmen zur Aktivierung und beruflichen Eingliederung (MAbE)", Einheit.EINTRITTE, true,
                                zeile("mabe-vergabe", "Vergabemaßnahmen", VERGABE, 198, 479),
                                zeile("mabe-gutschein", "Gutscheinverfahren", GUTSCHEIN, 897, 721),
                                zeile("mabe-arbeitgeber", "Maßnahmen bei Arbeitgebern", ARBEITGEBER, 253, 275)),
                        gruppe("teilhabe", "Umsetzung des Teilhabechancengesetzes", Einheit.EINTRITTE, false,
                                zeile("teilhabe-am-arbeitsmarkt", "Teilhabe am Arbeitsmarkt (§ 16i SGB II)", BEWILLIGUNG, 70, 50),
                                zeile("eingliederung-langzeitarbeitsloser",
                                        "Eingliederung von Langzeitarbeitslosen (§ 16e SGB II n.F.)", BEWILLIGUNG, 20, 12),
                                abgeleitet("begleitendes-coaching", "Beschäftigungsbegleitendes Coaching",
                                        "teilhabe-am-arbeitsmarkt", "eingliederung-langzeitarbeitsloser")),
                        gruppe("agh", "Arbeitsgelegenheiten mit Mehraufwandsentschädigung", Einheit.EINTRITTE, false,
                                zeile("arbeitsgelegenheit", "Arbeitsgelegenheiten", BEWILLIGUNG, 130, 185)),
                        gruppe("sonstige", "Sonstige Instrumente", Einheit.EINTRITTE, false,
                                zeile("eingliederungszuschuss", "Eingliederungszuschüsse", BEWILLIGUNG, 90, 90),
                                zeile("freie-foerderung", "Freie Förderung", BEWILLIGUNG, 124, 124),
                                zeile("einstiegsgeld", "Einstiegsgeld", BEWILLIGUNG, 144, 144)),
                        gruppe("sprache", "Sprachförderung", Einheit.EINTRITTE, false,
                                nachrichtlich("berufssprachkurs",
                                        "DeuFöV-Kurse (Verordnung über die berufsbezogene Deutschsprachförderung)", 400, 400)),
                        gruppe("ausbildung", "Förderung der Berufsausbildung", Einheit.EINTRITTE, true,
                                zeile("ausserbetriebliche-ausbildung", "Berufsausbildung in außerbetrieblichen Einrichtungen", VERGABE, 20, 20),
                                zeile("einstiegsqualifizierung", "Einstiegsqualifizierung", BEWILLIGUNG, 15, 15),
                                zeile("assistierte-ausbildung", "Assistierte Ausbildung (AsA flex)", VERGABE, 22, 22)),
                        new Instrumentgruppe("sonstige-plaetze", "Sonstige Instrumente (Plätze)", Einheit.PLAETZE, true, List.of(
                                plaetze("vermittlung-in-ausbildung", "Vermittlung in betriebliche Ausbildung", 20, 20),
                                plaetze("aktivierungshilfe",
                                        "Aktivierungshilfen für Jugendliche („Produktionsschule“, „Crema“)", 30, 38)), 0)),
                "Sozialintegrative Unterstützungsleistungen zur Arbeitsmarktintegration",
                Stream.of("schuldnerberatung:Schuldnerberatung", "psychosoziale-betreuung:psychosoziale Betreuung",
                                "suchtberatung:Suchtberatung",
                                "kinderbetreuung:Betreuung minderjähriger oder behinderter Kinder",
                                "haeusliche-pflege:häusliche Pflege von Angehörigen")
                        .map(l -> l.split(":")).map(l -> new KommunaleLeistung(l[0], l[1], l[0], null, null, null, 0)).toList(),
                0);
    }

    static Instrumentgruppe gruppe(String schluessel, String name, Einheit einheit, boolean summe, Planzeile... zeilen) {
        return new Instrumentgruppe(schluessel, name, einheit, summe, List.of(zeilen), 0);
    }

    static Planzeile zeile(String schluessel, String name, Beschaffungsweg weg, long w22, long w21) {
        return zeile(schluessel, name, EIGENSTAENDIG, List.of(), weg, werte(Einheit.EINTRITTE, Genauigkeit.EXAKT, w22, w21));
    }

    static Planzeile abgeleitet(String schluessel, String name, String... aus) {
        return zeile(schluessel, name, ABGELEITET, List.of(aus), null, List.of());
    }

    static Planzeile nachrichtlich(String schluessel, String name, long w22, long w21) {
        return zeile(schluessel, name, NACHRICHTLICH, List.of(), null, werte(Einheit.EINTRITTE, Genauigkeit.CIRCA, w22, w21));
    }

    static Planzeile plaetze(String schluessel, String name, long w22, long w21) {
        return zeile(schluessel, name, EIGENSTAENDIG, List.of(), VERGABE, werte(Einheit.PLAETZE, Genauigkeit.EXAKT, w22, w21));
    }

    static Planzeile zeile(String schluessel, String name, Rolle rolle, List<String> ableitung,
            @Nullable Beschaffungsweg weg, List<Planwert> werte) {
        return new Planzeile(schluessel, name, schluessel, rolle, ableitung, null, null, weg, null, null, List.of(), werte,
                List.of(), 0);
    }

    static List<Planwert> werte(Einheit einheit, Genauigkeit genauigkeit, long w22, long w21) {
        return List.of(new Planwert(J22, einheit, w22, genauigkeit), new Planwert(J21, einheit, w21, genauigkeit));
    }
}
