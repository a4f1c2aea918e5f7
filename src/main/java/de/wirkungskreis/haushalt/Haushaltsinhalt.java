package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Jahresverschiebung;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class Haushaltsinhalt implements Fassungsinhalt {

    private final JdbcHaushaltsplaene haushaltsplaene;
    private final Programme programme;
    private final Wortlaut worte;

    Haushaltsinhalt(JdbcHaushaltsplaene haushaltsplaene, Programme programme, Wortlaut worte) {
        this.haushaltsplaene = haushaltsplaene;
        this.programme = programme;
        this.worte = worte;
    }

    @Override
    public void uebernehmen(Fassung von, Fassung nach) {
        haushaltsplaene.schreiben(nach.id(), haushaltsplaene.derFassung(von.id()));
    }

    @Override
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {
        var alt = programme.mit(von.programm()).orElseThrow();
        haushaltsplaene.schreiben(nach.id(), fortgefuehrt(haushaltsplaene.derFassung(von.id()), alt, nachProgramm));
    }

    /** The last plan year becomes what the new year is compared with; new inflows are for people to enter. */
    static Haushaltsplan fortgefuehrt(Haushaltsplan plan, Programm alt, Programm neu) {
        var verschiebung = Jahresverschiebung.zwischen(alt, neu);
        Programmjahr vergleichsjahr = alt.letztesJahr();
        List<Spalte> spalten = new ArrayList<>();
        for (var jahr : neu.jahre()) {
            spalten.add(new Spalte(jahr, false, Wertart.PLAN, jahr.toString()));
        }
        plan.spalte(vergleichsjahr).ifPresent(spalte -> spalten.add(new Spalte(vergleichsjahr, true,
                spalte.wertart() == Wertart.UNBENANNT ? Wertart.PLAN : spalte.wertart(),
                Haushaltsrechnung.vergleichsspalte(plan)
                        .map(bisher -> verschiebung.imText(bisher.bezeichnung()))
                        .filter(text -> text.contains(vergleichsjahr.toString()))
                        .orElse(vergleichsjahr.toString()))));
        return new Haushaltsplan(plan.beschriftung(), spalten,
                plan.zugaenge().stream().filter(z -> z.jahr().equals(vergleichsjahr)).toList(),
                plan.umschichtungen().stream().filter(u -> u.jahr().equals(vergleichsjahr)).toList(),
                plan.aufteilungen().stream().filter(a -> a.jahr().equals(vergleichsjahr)).toList(), 0);
    }

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        return Haushaltspunkte.von(haushaltsplaene.derFassung(fassung.id()), worte);
    }
}
