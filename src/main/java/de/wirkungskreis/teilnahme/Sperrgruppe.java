package de.wirkungskreis.teilnahme;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Instruments of which a person can have only one at a time. */
enum Sperrgruppe {
    /** Each carries the same working or training day: Lohnkosten, Arbeitsgelegenheit, Ausbildung, Umschulung. */
    BESCHAEFTIGUNG("teilhabe-am-arbeitsmarkt", "eingliederung-langzeitarbeitsloser", "beschaeftigungszuschuss",
            "eingliederungszuschuss", "arbeitsgelegenheit", "ausserbetriebliche-ausbildung", "einstiegsqualifizierung",
            "fbw-abschluss");

    private final Set<String> instrumente;

    Sperrgruppe(String... instrumente) {
        this.instrumente = Set.of(instrumente);
    }

    Set<String> instrumente() {
        return instrumente;
    }

    static Optional<Sperrgruppe> von(String instrument) {
        return Arrays.stream(values()).filter(g -> g.instrumente.contains(instrument)).findFirst();
    }
}
