package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Fussangabe;
import de.wirkungskreis.web.Navigationspunkt;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What every page of this module says and offers: the mode, and the ways to the others. Templates ask for {@code @teilnahmemodus}. */
@Component("teilnahmemodus")
class Modusangabe implements Fussangabe {

    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Loeschung loeschung;
    private final List<Teilnahmeweg> weitere;

    Modusangabe(Betriebsmodus modus, Teilnahmeworte worte, Handelnder handelnder, Loeschung loeschung, List<Teilnahmeweg> weitere) {
        this.loeschung = loeschung;
        this.weitere = weitere;
        this.modus = modus;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public String satz() {
        return worte.text("teilnahme.modus.fuss", modus.aktuell());
    }

    public boolean mitPersonen() {
        return modus.mitPersonen();
    }

    public String erklaerung() {
        String erklaerung = worte.text("teilnahme.modus.erklaerung." + modus.aktuell());
        return modus.mitPersonen() ? loeschung.letzte().map(l -> erklaerung + " " + worte.text("teilnahme.loeschen.erklaerung", l.stichtag()))
                .orElse(erklaerung) : erklaerung;
    }

    /** Only those one may go. */
    public List<Brotkrume> wege() {
        List<Brotkrume> wege = new ArrayList<>();
        weg(wege, Recht.TEILNAHMEZAHLEN_LESEN, "zahlen", "/teilnahmen");
        if (modus.mitPersonen()) {
            weg(wege, Recht.TEILNAHMEN_LESEN, "liste", "/teilnahmen/liste");
            weg(wege, Recht.TEILNAHME_BEARBEITEN, "person", "/personen");
            weg(wege, Recht.TEILNAHMEZAHLEN_LESEN, "plaetze", "/teilnahmen/plaetze");
            weg(wege, Recht.TEILNAHMEN_LESEN, "absolventen", "/teilnahmen/absolventen");
            weg(wege, Recht.TEILNAHMEZAHLEN_LESEN, "bedarf", "/teilnahmen/bedarf");
            weg(wege, Recht.TEILNAHMEN_LESEN, "arbeitslisten", "/teilnahmen/arbeitslisten");
            weg(wege, Recht.TEILNAHMEN_LESEN, "gutscheine", "/gutscheine");
            weitere.stream().filter(w -> handelnder.darf(w.recht())).forEach(w -> wege.add(new Brotkrume(worte.text(w.text()), w.pfad())));
        }
        return wege;
    }

    private void weg(List<Brotkrume> wege, Recht recht, String text, String pfad) {
        if (handelnder.darf(recht)) {
            wege.add(new Brotkrume(worte.text("teilnahme.weg." + text), pfad));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Orte {

        @Bean
        Navigationspunkt teilnahmeort() {
            return new Navigationspunkt("teilnahme.titel", 65, "/teilnahmen", false);
        }

        @Bean
        Navigationspunkt modusort() {
            return new Navigationspunkt("teilnahme.modus.titel", 145, "/teilnahmen/modus", false);
        }

        @Bean
        Navigationspunkt loeschort() {
            return new Navigationspunkt("teilnahme.loeschen.titel", 146, "/teilnahmen/loeschen", false);
        }
    }
}
