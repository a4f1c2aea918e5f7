package de.wirkungskreis.leistungskette;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Which kind of link of a chain a Förderung is. */
enum Kettenstufe {
    SPRACHE("integrationskurs", "berufssprachkurs"),
    /** any Maßnahme that has the Modul */
    BRUECKENKURS,
    AKTIVIERUNG("mabe-vergabe", "mabe-gutschein", "ganzheitliche-betreuung", "aktivierungshilfe", "vermittlung-in-ausbildung",
            "schwer-zu-erreichende-junge-menschen", "freie-foerderung", "modellvorhaben-rehabilitation"),
    QUALIFIZIERUNG("fbw-abschluss", "fbw-anpassung"),
    PRAKTIKUM("mabe-arbeitgeber", "einstiegsqualifizierung"),
    GEFOERDERTE_BESCHAEFTIGUNG("arbeitsgelegenheit", "teilhabe-am-arbeitsmarkt", "beschaeftigungszuschuss"),
    AUSBILDUNG("ausserbetriebliche-ausbildung", "assistierte-ausbildung", "ausbildungsprogramm-land", "ausbildungsprogramm-kreis"),
    /** whoever is here has arrived: nothing is asked of what follows */
    ARBEIT("eingliederungszuschuss", "einstiegsgeld", "eingliederung-langzeitarbeitsloser", "eingliederung-selbstaendiger");

    private final Set<String> instrumente;

    Kettenstufe(String... instrumente) {
        this.instrumente = Set.of(instrumente);
    }

    Set<String> instrumente() {
        return instrumente;
    }

    /** Empty: it goes along with other Förderungen or happens once, and is no link (Vermittlungsbudget, Coaching, § 16a SGB II). */
    static Optional<Kettenstufe> von(String instrument, boolean brueckenkurs) {
        return brueckenkurs ? Optional.of(BRUECKENKURS)
                : Arrays.stream(values()).filter(s -> s.instrumente.contains(instrument)).findFirst();
    }
}
