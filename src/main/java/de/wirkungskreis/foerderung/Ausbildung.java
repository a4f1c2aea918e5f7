package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.AusserbetrieblicheAusbildungRecht;
import de.wirkungskreis.recht.Einstiegsqualifizierungsrecht;
import de.wirkungskreis.recht.Mindestausbildungsverguetung;
import java.time.LocalDate;

/** Einstiegsqualifizierung, ausserbetriebliche Berufsausbildung and its Mindestverguetung. */
final class Ausbildung {

    private Ausbildung() {}

    /** By the start of the Einstiegsqualifizierung; the flat share for Sozialversicherung comes on top. */
    static Rechenweg verguetung(Bruch verguetung, Einstiegsqualifizierungsrecht recht) {
        var zuschuss = verguetung.hoechstens(Bruch.von(recht.zuschussHoechstens()));
        return new Rechenweg().schritt("§ 54a Abs. 1 SGB III", "Vergütung " + text(verguetung) + " €, höchstens " + text(recht.zuschussHoechstens()) + " €", zuschuss,
                "einstiegsqualifizierung/zuschuss_hoechstens").wert("zuschuss_verguetung_eur", zuschuss);
    }

    static Rechenweg dauer(int monate, Einstiegsqualifizierungsrecht recht) {
        boolean ja = monate >= recht.dauerMindestmonate() && monate <= recht.dauerHoechstmonate();
        return new Rechenweg().schritt("§ 54a Abs. 2 SGB III", monate + " Monate, " + recht.dauerMindestmonate() + " bis " + recht.dauerHoechstmonate(), ja,
                "einstiegsqualifizierung/dauer_mindestmonate").wert("zulaessig", ja);
    }

    /** @param dauer months the new Ausbildungsverhaeltnis lasted; twelve months must be left on the day of the move */
    static Rechenweg uebergang(LocalDate uebergang, LocalDate vertragsende, int dauer, boolean bereitsGezahlt, AusserbetrieblicheAusbildungRecht recht) {
        boolean frueh = !Fristen.ende(uebergang, recht.restdauerMindestmonate()).isAfter(vertragsende);
        boolean nachhaltig = dauer > recht.fortdauerMehrAlsMonate();
        var pauschale = frueh && nachhaltig && !bereitsGezahlt ? Bruch.von(recht.vermittlungspauschale()) : Bruch.NULL;
        return new Rechenweg().schritt("§ 76 Abs. 2 SGB III", "Übergang am " + text(uebergang) + ", mindestens " + recht.restdauerMindestmonate()
                        + " Monate vor dem Ende am " + text(vertragsende), frueh, "ausserbetriebliche-ausbildung/restdauer_mindestmonate")
                .schritt("§ 76 Abs. 2 SGB III", "neues Verhältnis über " + dauer + " Monate, länger als " + recht.fortdauerMehrAlsMonate(), nachhaltig,
                        "ausserbetriebliche-ausbildung/fortdauer_mehr_als_monate")
                .schritt("§ 76 Abs. 2 SGB III", "noch nicht gezahlt", !bereitsGezahlt)
                .schritt("§ 76 Abs. 2 SGB III", "Pauschale", pauschale, "ausserbetriebliche-ausbildung/vermittlungspauschale").wert("pauschale_eur", pauschale);
    }

    /** By the year the training began, for all its years. */
    static Rechenweg mindestverguetung(int beginnjahr, int ausbildungsjahr, Mindestausbildungsverguetung recht) {
        var betrag = Bruch.von(recht.jahr(ausbildungsjahr));
        return new Rechenweg().schritt("§ 79 SGB III, § 17 Abs. 2 BBiG", ausbildungsjahr + ". Ausbildungsjahr bei Beginn im Jahr " + beginnjahr, betrag,
                "mindestausbildungsverguetung/jahr" + ausbildungsjahr).wert("mindestverguetung_eur", betrag);
    }
}
