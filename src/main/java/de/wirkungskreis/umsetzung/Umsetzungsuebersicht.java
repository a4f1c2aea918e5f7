package de.wirkungskreis.umsetzung;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Zahlen;
import de.wirkungskreis.umsetzung.Umsetzungsstand.Monat;
import de.wirkungskreis.umsetzung.Umsetzungsstand.Zeile;
import de.wirkungskreis.umsetzung.Zeilenstand.Messung;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds up what the page of the Umsetzung shows line by line. */
@Component
class Umsetzungsuebersicht implements Umsetzungsstaende {

    private final Zahlen zahlen;

    Umsetzungsuebersicht(Zahlen zahlen) {
        this.zahlen = zahlen;
    }

    @Override
    public Umsetzungsstand bis(Planung plan, long programm, List<Massnahme> massnahmen, YearMonth gefragt) {
        var januar = gefragt.withMonth(1);
        var datenstand = zahlen.datenstand().filter(d -> !d.isBefore(januar.atDay(1)));
        if (datenstand.isEmpty()) {
            return new Umsetzungsstand(gefragt, datenstand, List.of(), List.of(), List.of());
        }
        var gezaehlt = zahlen.gezaehlt(januar, gefragt);
        var geliefert = YearMonth.from(datenstand.get().plusDays(1)).minusMonths(1);
        // counts of a month come in after it: then the last one that did
        var bis = gezaehlt.seit() == null && geliefert.isBefore(gefragt) && !geliefert.isBefore(januar) ? geliefert : gefragt;
        var rechnung = new Umsetzungsrechnung(plan, programm, new Programmjahr(bis.getYear()), bis,
                zahlen.monate(januar, bis, Gruppe.GESAMT), Map.of(), massnahmen, gezaehlt);
        var staende = new ArrayList<Zeilenstand>();
        var ungezaehlt = new ArrayList<String>();
        plan.zeilen().filter(z -> z.rolle() == Planzeile.Rolle.EIGENSTAENDIG).map(rechnung::stand)
                .filter(s -> s.messung() == Messung.EINTRITTE && s.profil().isPresent()).forEach(s -> {
                    if (s.gezaehlt()) {
                        staende.add(s);
                    } else {
                        ungezaehlt.add(s.zeile().name());
                    }
                });
        return new Umsetzungsstand(bis, datenstand, monate(staende, bis), staende.stream().map(Umsetzungsuebersicht::zeile).toList(), ungezaehlt);
    }

    private static List<Monat> monate(List<Zeilenstand> staende, YearMonth bis) {
        var monate = new ArrayList<Monat>();
        for (int nr = 0; nr < bis.getMonthValue(); nr++) {
            int monat = nr;
            monate.add(new Monat(bis.withMonth(nr + 1), staende.stream().mapToLong(s -> plan(s, monat)).sum(),
                    staende.stream().mapToLong(s -> s.monate().get(monat).eintritte()).sum(),
                    staende.stream().mapToLong(s -> s.monate().get(monat).eintritteFrauen()).sum()));
        }
        return monate;
    }

    private static long plan(Zeilenstand stand, int monat) {
        return stand.profil().orElseThrow().monate().get(monat);
    }

    private static Zeile zeile(Zeilenstand stand) {
        long plan = stand.planBisher().orElseThrow();
        long ist = stand.ist().orElseThrow();
        int letzter = stand.monate().size() - 1;
        return new Zeile(stand.zeile().schluessel(), stand.zeile().name(), plan, ist, stand.summe(Zeilenstand.Monat::eintritteFrauen),
                plan - plan(stand, letzter), ist - stand.monate().get(letzter).eintritte());
    }
}
