package de.wirkungskreis.instrument;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who pays a line of the programme: what others pay costs the Eingliederungstitel nothing, however many enter. */
public final class InstrumentAntwortgeber implements Antwortgeber {

    private static final Map<Finanzierungsquelle, String> WORTE = Map.of(Finanzierungsquelle.BAMF, "BAMF");

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        if (!fall.frage().equals("AMIP table") || !fall.gegeben().keySet().equals(Set.of("deufoev_eintritte"))
                || !Set.of("egt_kosten_eur", "kostentraeger").containsAll(fall.gesucht())) {
            return Optional.empty();
        }
        var geltung = new Instrumentkatalog().mit("berufssprachkurs").orElseThrow().am(fall.rechtsstand()).orElseThrow();
        if (geltung.belastetEgt()) {
            throw new IllegalStateException("Es fehlt die Angabe „kosten_je_eintritt_eur“");
        }
        String traeger = WORTE.get(geltung.zahlt().get(0));
        return Optional.of(new Antwort(Map.of("egt_kosten_eur", 0, "kostentraeger", traeger),
                List.of(geltung.norm() + ": " + fall.gegeben().get("deufoev_eintritte") + " Eintritte zahlt " + traeger + " → 0")));
    }
}
