package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Ding;
import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Verweis;
import de.wirkungskreis.programm.Vorhaben;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan's share in a Fassung. Runs after the Vorhaben it links to have been taken over. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class Planungsinhalt implements Fassungsinhalt {

    private final JdbcPlandaten daten;
    private final JdbcPlanablage ablage;
    private final Programminhalte programminhalte;
    private final Plansaetze saetze;

    Planungsinhalt(JdbcPlandaten daten, JdbcPlanablage ablage, Programminhalte programminhalte, Plansaetze saetze) {
        this.daten = daten;
        this.ablage = ablage;
        this.programminhalte = programminhalte;
        this.saetze = saetze;
    }

    @Override
    public void uebernehmen(Fassung von, Fassung nach) {
        anlegen(nach.id(), daten.derFassung(von.id()));
    }

    @Override
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {
        var vorhaben = programminhalte.derFassung(nach.id()).vorhaben().map(Vorhaben::schluessel).collect(Collectors.toSet());
        anlegen(nach.id(), fortgefuehrt(daten.derFassung(von.id()), nachProgramm.jahre(), vorhaben));
    }

    private void anlegen(long fassung, Planung inhalt) {
        daten.sperren(fassung);
        ablage.speichern(fassung, daten.derFassung(fassung), inhalt);
    }

    /**
     * Lines and groups stay; the last planned year becomes the column to compare with; the new years are empty.
     *
     * @param vorhaben which ones go on: a line pays for no others
     */
    static Planung fortgefuehrt(Planung alt, List<Programmjahr> jahre, Set<String> vorhaben) {
        var vorjahr = alt.planspalten().stream().map(Planspalte::jahr)
                .filter(jahr -> !jahre.contains(jahr)).max(Programmjahr::compareTo);
        var spalten = new ArrayList<Planspalte>();
        jahre.forEach(jahr -> spalten.add(new Planspalte(jahr, false, Wertart.PLAN, jahr.toString())));
        vorjahr.flatMap(alt::spalte).ifPresent(spalte ->
                spalten.add(new Planspalte(spalte.jahr(), true, spalte.wertart(), spalte.jahr().toString())));
        var gruppen = alt.gruppen().stream().map(g -> new Instrumentgruppe(g.schluessel(), g.name(), g.einheit(),
                g.summeAusweisen(), g.zeilen().stream().map(z -> nurJahr(z, vorjahr.stream().toList(), vorhaben)).toList(), 0)).toList();
        return new Planung(List.copyOf(spalten), gruppen, alt.kommunaleLeistungenUeberschrift(),
                alt.kommunaleLeistungen(), 0);
    }

    private static Planzeile nurJahr(Planzeile z, List<Programmjahr> jahre, Set<String> vorhaben) {
        return new Planzeile(z.schluessel(), z.name(), z.instrument(), z.rolle(), z.ableitung(), z.einheit(),
                z.absicht(), z.beschaffungsweg(), z.raum(), z.personengruppe(), z.vorhaben().stream().filter(vorhaben::contains).toList(),
                z.werte().stream().filter(w -> jahre.contains(w.jahr())).toList(),
                z.profile().stream().filter(p -> jahre.contains(p.jahr())).toList(), 0);
    }

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        return Planpunkte.alle(daten.derFassung(fassung.id()), saetze);
    }

    @Override
    public List<Ding> dinge(long fassung) {
        var plan = daten.derFassung(fassung);
        return Stream.concat(
                plan.gruppen().stream().map(g -> new Ding(Dingart.INSTRUMENTGRUPPE, g.schluessel(), g.name())),
                plan.zeilen().map(z -> new Ding(Dingart.PLANZEILE, z.schluessel(), z.name()))).toList();
    }

    @Override
    public List<Verweis> verweise(long fassung) {
        var plan = daten.derFassung(fassung);
        return Stream.concat(plan.zeilen().flatMap(z -> Planverweise.der(z).stream()),
                plan.kommunaleLeistungen().stream().flatMap(l -> Planverweise.der(l).stream())).toList();
    }
}
