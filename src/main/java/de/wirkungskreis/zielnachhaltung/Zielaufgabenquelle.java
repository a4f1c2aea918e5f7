package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was agreed in a Zieldialog and is not done yet. */
@Component
class Zielaufgabenquelle implements Aufgabenquelle {

    private final JdbcZieldialoge dialoge;
    private final Massnahmenzustaendigkeit zustaendigkeit;
    private final Programme programme;
    private final Handelnder handelnder;
    private final Clock uhr;
    private final Wortlaut worte;

    Zielaufgabenquelle(JdbcZieldialoge dialoge, Massnahmenzustaendigkeit zustaendigkeit, Programme programme, Handelnder handelnder, Clock uhr,
            Wortlaut worte) {
        this.dialoge = dialoge;
        this.zustaendigkeit = zustaendigkeit;
        this.programme = programme;
        this.handelnder = handelnder;
        this.uhr = uhr;
        this.worte = worte;
    }

    @Override
    public List<Aufgabe> offene() {
        if (!handelnder.darf(Recht.ZIELDIALOG_LESEN)) {
            return List.of();
        }
        var heute = LocalDate.now(uhr);
        return dialoge.offene().stream().filter(o -> zustaendigkeit.meine(o.massnahme())).flatMap(o -> programme.mit(o.programm()).stream()
                .map(p -> new Aufgabe(worte.text(o.massnahme().ueberfaellig(heute) ? "zielnachhaltung.aufgabe.ueberfaellig" : "zielnachhaltung.aufgabe",
                        p.jahrtext(), o.massnahme().text()), worte.text("zielnachhaltung.aufgabe.tun"), "/programme/" + p.erstesJahr()
                        + "/zielnachhaltung/dialoge/" + o.massnahme().dialog() + "/massnahmen/" + o.massnahme().id(), o.massnahme().frist()))).toList();
    }
}
