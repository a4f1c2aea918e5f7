package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Verweisquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** From a plan line and from a Vorhaben to the offers that serve it. */
@Component
class Massnahmeverweise implements Verweisquelle {

    private final Massnahmen massnahmen;
    private final Programme programme;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;

    Massnahmeverweise(Massnahmen massnahmen, Programme programme, Massnahmeworte worte, Handelnder handelnder) {
        this.massnahmen = massnahmen;
        this.programme = programme;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public List<Verweis> desProgramms(int jahr) {
        if (!handelnder.darf(Recht.MASSNAHMEN_LESEN)) {
            return List.of();
        }
        return programme.desJahres(new Programmjahr(jahr)).map(p -> {
            var bezuege = massnahmen.alle().stream().flatMap(m -> m.angaben().bezuege().stream())
                    .filter(b -> b.programm() == p.id()).toList();
            List<Verweis> verweise = new ArrayList<>();
            sammeln(verweise, "planung", "planzeile", p.id(), bezuege, Programmbezug::planzeile);
            sammeln(verweise, "programm", "vorhaben", p.id(), bezuege, Programmbezug::vorhaben);
            return verweise;
        }).orElse(new ArrayList<>());
    }

    private void sammeln(List<Verweis> verweise, String bereich, String art, long programm, List<Programmbezug> bezuege,
            Function<Programmbezug, String> schluessel) {
        var anzahl = new TreeMap<String, Integer>();
        bezuege.stream().map(schluessel).filter(Objects::nonNull).forEach(s -> anzahl.merge(s, 1, Integer::sum));
        anzahl.forEach((s, n) -> verweise.add(new Verweis(bereich, s, worte.text("massnahme.verweis." + art, n),
                new Massnahmefilter("", "", "", "", "", null, programm, art.equals("planzeile") ? s : "",
                        art.equals("vorhaben") ? s : "").pfad("/massnahmen"))));
    }
}
