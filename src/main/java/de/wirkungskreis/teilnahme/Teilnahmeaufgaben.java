package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What has fallen due with the people of the house, for whoever records Teilnahmen: one sentence per worklist. */
@Component
class Teilnahmeaufgaben implements Aufgabenquelle {

    private static final List<Arbeitsliste> FAELLIG = List.of(Arbeitsliste.GUTSCHEIN_BALD, Arbeitsliste.ANWESENHEIT, Arbeitsliste.BEURTEILUNG,
            Arbeitsliste.VERBLEIB, Arbeitsliste.GUTSCHEIN_VERFALLEN);

    private final JdbcArbeitslisten listen;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;

    Teilnahmeaufgaben(JdbcArbeitslisten listen, Betriebsmodus modus, Teilnahmeworte worte, Handelnder handelnder) {
        this.listen = listen;
        this.modus = modus;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public List<Aufgabe> offene() {
        return handelnder.darf(Recht.TEILNAHME_BEARBEITEN) && handelnder.darf(Recht.TEILNAHMEN_LESEN) && modus.mitPersonen()
                ? FAELLIG.stream().flatMap(this::aufgabe).toList() : List.of();
    }

    private Stream<Aufgabe> aufgabe(Arbeitsliste liste) {
        var faellig = listen.faellig(liste);
        // as long numbers: choice wants one, and the sentence its separators
        return faellig.anzahl().foerderungen() == 0 ? Stream.empty() : Stream.of(new Aufgabe(
                worte.text("teilnahme.aufgabe." + liste, (long) faellig.anzahl().foerderungen(), (long) faellig.anzahl().personen()),
                worte.text("teilnahme.aufgabe.tun"), "/teilnahmen/arbeitslisten/" + liste, faellig.frueheste()));
    }
}
