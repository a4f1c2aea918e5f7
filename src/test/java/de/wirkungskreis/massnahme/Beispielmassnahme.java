package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Belegungsquelle.Monatszahlen;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahme.Verlaufseintrag;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Small Maßnahmen for tests: 2022, from the first to the last day. */
final class Beispielmassnahme {

    static final Zeitraum JAHR = new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));

    private Beispielmassnahme() {}

    static Angaben angaben(Beschaffungsweg weg) {
        return new Angaben("Coaching Center", "mabe-vergabe", weg, null, null, null, JAHR, null, null, List.of(), null, null,
                Set.of(), List.of(), null);
    }

    static Massnahme in(Beschaffungsweg weg, Zustand... zustaende) {
        return mit(weg, List.of(), List.of(), List.of(), null, zustaende);
    }

    static Massnahme mit(List<Platzkontingent> plaetze, List<Kostensatz> kosten, List<Option> optionen) {
        return mit(Beschaffungsweg.VERGABE, plaetze, kosten, optionen, null, Zustand.IDEE, Zustand.VERTRAG, Zustand.LAUFEND);
    }

    static Massnahme mit(Beschaffungsweg weg, List<Platzkontingent> plaetze, List<Kostensatz> kosten, List<Option> optionen,
            Arbeitsgelegenheit agh, Zustand... zustaende) {
        List<Verlaufseintrag> verlauf = new ArrayList<>();
        for (var zustand : zustaende) {
            verlauf.add(new Verlaufseintrag(verlauf.size() + 1, verlauf.isEmpty() ? null : verlauf.get(verlauf.size() - 1).nach(),
                    zustand, LocalDate.of(2021, 1, 1).plusMonths(verlauf.size()), "mats", null));
        }
        return new Massnahme("coaching-center", angaben(weg), plaetze, kosten, optionen, agh, verlauf, 0);
    }

    static Platzkontingent plaetze(int plaetze, Integer anzahl, Integer anteil) {
        return new Platzkontingent(JAHR, plaetze, anzahl, anteil);
    }

    static Kostensatz satz(Kostensatz.Bezug bezug, long euro) {
        return new Kostensatz(JAHR, Kostensatz.Art.MASSNAHMEKOSTEN, bezug, Euro.ganze(euro));
    }

    static Monatszahlen zahlen(int monat, int besetzt) {
        return new Monatszahlen("coaching-center", YearMonth.of(2022, monat), besetzt, besetzt, 0, 0, 0, 0, 0, 0);
    }
}
