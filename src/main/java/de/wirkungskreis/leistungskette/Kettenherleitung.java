package de.wirkungskreis.leistungskette;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.leistungskette.Tafel.Zeile;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a number of the report came to be, down to its cases for whoever may see people. */
@Component
class Kettenherleitung {

    /** More cases make no number clearer. */
    private static final int HOECHSTENS = 100;

    private final Wortlaut worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    Kettenherleitung(Wortlaut worte, Handelnder handelnder, Clock uhr) {
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    Herleitung von(Kettenfrage frage, Tafel.Art tafel, Zeile zeile, Zelle zelle) {
        String titel = worte.text("leistungskette.herleitung.titel", zeile.name(), spalte(tafel, zelle.spalte()),
                Integer.toString(frage.jahr())) + (frage.gruppe() == Gruppe.GESAMT ? "" : ", " + worte.wort(frage.gruppe()))
                + (frage.geschlecht() == null ? "" : ", " + worte.wort(frage.geschlecht()));
        return new Herleitung(titel, zelle.text(), worte.text("leistungskette.formel." + tafel + "." + zelle.spalte()), eingaben(zelle), null,
                worte.text("leistungskette.stand", Zahlenformat.datum(LocalDate.now(uhr))), worte.text("leistungskette.herkunft"), List.of());
    }

    String spalte(Tafel.Art tafel, String spalte) {
        return worte.text("leistungskette.spalte." + tafel + "." + spalte);
    }

    private List<Eingabe> eingaben(Zelle zelle) {
        List<Eingabe> eingaben = new ArrayList<>();
        if (zelle.nenner() != null) {
            eingaben.add(new Eingabe(worte.text("leistungskette.eingabe.zaehler"), Integer.toString(zelle.belege().size()), null));
            eingaben.add(new Eingabe(worte.text("leistungskette.eingabe.nenner"), Integer.toString(zelle.nenner().size()), null));
        } else if (zelle.tage() != null) {
            eingaben.add(new Eingabe(worte.text("leistungskette.eingabe.faelle"), Integer.toString(zelle.belege().size()), null));
        }
        if (handelnder.darf(Recht.TEILNAHMEN_LESEN)) {
            zelle.belege().stream().limit(HOECHSTENS).forEach(b -> eingaben.add(new Eingabe(fall(b), satz(b), b.pfad())));
            if (zelle.belege().size() > HOECHSTENS) {
                eingaben.add(new Eingabe(worte.text("leistungskette.eingabe.weitere"), Integer.toString(zelle.belege().size() - HOECHSTENS), null));
            }
        }
        return eingaben;
    }

    private String fall(Beleg beleg) {
        if (beleg instanceof Wartefall w) {
            return worte.text("leistungskette.fall.gutschein", Long.toString(w.gutschein()));
        }
        return beleg instanceof Uebergang || beleg instanceof Sprachkurs
                ? worte.text("leistungskette.fall.teilnahme", beleg.pfad().substring("/teilnahmen/".length()))
                : worte.text("leistungskette.fall.person", Long.toString(beleg.person()));
    }

    private String satz(Beleg beleg) {
        if (beleg instanceof Uebergang u) {
            String austritt = Zahlenformat.datum(Objects.requireNonNull(u.von().austritt()));
            return u.nach() == null ? worte.text("leistungskette.beleg." + u.art(), austritt)
                    : worte.text("leistungskette.beleg.nach", austritt, worte.wort(u.nach().stufe()), Zahlenformat.datum(u.nach().eintritt()), u.tage());
        }
        if (beleg instanceof Wartefall w) {
            return worte.text(w.begonnen() == null ? "leistungskette.beleg.wartet" : "leistungskette.beleg.begonnen", Zahlenformat.datum(w.ausgestellt()),
                    w.begonnen() == null ? Zahlenformat.datum(w.gueltigBis()) : Zahlenformat.datum(w.begonnen()), w.tage(LocalDate.now(uhr)));
        }
        if (beleg instanceof Sprachkurs k) {
            return worte.text("leistungskette.beleg.sprache", Zahlenformat.datum(Objects.requireNonNull(k.kurs().austritt())),
                    Objects.requireNonNullElse(k.vorher(), Zahlenformat.FEHLT), Objects.requireNonNullElse(k.nachher(), Zahlenformat.FEHLT));
        }
        if (beleg instanceof Einmuendungsfall e) {
            return worte.text("leistungskette.beleg.einmuendung", Zahlenformat.datum(e.am()), worte.wort(e.art()));
        }
        if (beleg instanceof Verweisungsfall v) {
            return worte.text("leistungskette.beleg.verweisung", Zahlenformat.datum(v.am()), worte.wort(v.ergebnis()));
        }
        return worte.text("leistungskette.beleg.geplant", Zahlenformat.datum(((Planglied) beleg).bis()));
    }
}
