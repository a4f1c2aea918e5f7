package de.wirkungskreis.foerderung;

import static java.util.Map.entry;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumentverweise;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From an instrument of the catalogue to its questions. */
@Component
class Rechnerverweise implements Instrumentverweise {

    /** The questions of an instrument begin with one of these words. */
    static final Map<String, Set<String>> ANFAENGE = Map.ofEntries(
            entry("fbw-abschluss", Set.of("weiterbildung")), entry("fbw-anpassung", Set.of("weiterbildung")),
            entry("mabe-gutschein", Set.of("gutschein")), entry("mabe-arbeitgeber", Set.of("arbeitgebermassnahme")),
            entry("private-arbeitsvermittlung", Set.of("vermittlung", "gutschein")),
            entry("teilhabe-am-arbeitsmarkt", Set.of("teilhabe", "transfer")),
            entry("eingliederung-langzeitarbeitsloser", Set.of("langzeit")),
            entry("arbeitsgelegenheit", Set.of("arbeitsgelegenheit")), entry("eingliederungszuschuss", Set.of("eingliederungszuschuss")),
            entry("einstiegsgeld", Set.of("einstiegsgeld")), entry("eingliederung-selbstaendiger", Set.of("selbstaendige")),
            entry("freie-foerderung", Set.of("freie")), entry("ausserbetriebliche-ausbildung", Set.of("ausbildung")),
            entry("einstiegsqualifizierung", Set.of("einstiegsqualifizierung")));

    private final Wortlaut worte;

    Rechnerverweise(Wortlaut worte) {
        this.worte = worte;
    }

    @Override
    public List<Verweis> zu(Instrument instrument) {
        var anfaenge = ANFAENGE.getOrDefault(instrument.schluessel(), Set.of());
        return Foerderfragen.ALLE.stream().filter(f -> !FoerderrechnerController.DOPPELT.contains(f.schluessel()))
                .filter(f -> anfaenge.contains(f.schluessel().split("-")[0]))
                .map(f -> new Verweis(worte.text("foerderung.verweis", worte.text("foerderung.frage." + f.schluessel())),
                        "/foerderrechner/" + f.schluessel())).toList();
    }
}
