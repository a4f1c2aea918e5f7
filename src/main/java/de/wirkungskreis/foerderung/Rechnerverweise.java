package de.wirkungskreis.foerderung;

import static java.util.Map.entry;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumentverweise;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From an instrument of the catalogue, or from a case, to its questions. */
@Component
class Rechnerverweise implements Instrumentverweise, Fallfragen {

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
        return fragen(instrument.schluessel()).map(f -> new Verweis(worte.text("foerderung.verweis", titel(f)),
                "/foerderrechner/" + f.schluessel())).toList();
    }

    @Override
    public List<Verweis> zumFall(long nummer, int abschnitt, String instrument) {
        return fragen(instrument).map(f -> new Verweis(titel(f), FallrechnerController.pfad(nummer, f.schluessel(), abschnitt))).toList();
    }

    static Stream<Frage> fragen(String instrument) {
        var anfaenge = ANFAENGE.getOrDefault(instrument, Set.of());
        return Foerderfragen.ALLE.stream().filter(f -> !FoerderrechnerController.DOPPELT.contains(f.schluessel()))
                .filter(f -> anfaenge.contains(f.schluessel().split("-")[0]));
    }

    private String titel(Frage frage) {
        return worte.text("foerderung.frage." + frage.schluessel());
    }
}
