package de.wirkungskreis.muster;

import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the house would have noted about somebody, with its time. */
final class Merkmalsverlauf {

    static final String KENNUNG = "fallmanagement";
    private static final List<String> STUFEN = List.of("A1", "A2", "B1", "B2");

    private final Vorgabe vorgabe;
    private final Zeitachse achse;
    private final Map<Integer, List<LocalDate>> kursenden;

    Merkmalsverlauf(Musterkreis kreis) {
        this.vorgabe = kreis.vorgabe();
        this.achse = kreis.achse();
        this.kursenden = kreis.foerderungen().stream().filter(f -> f.instrument().endsWith("kurs") && f.am(Teilnahmezustand.BEENDET).isPresent())
                .collect(Collectors.groupingBy(f -> f.mensch().nr, Collectors.mapping(f -> f.am(Teilnahmezustand.BEENDET).orElseThrow(),
                        Collectors.toList())));
    }

    List<Merkmal> von(Mensch mensch) {
        var merkmale = new ArrayList<Merkmal>();
        zeiten(merkmale, Merkmalsart.BEZUG, mensch.elb::get);
        zeiten(merkmale, Merkmalsart.LZB, mensch::langzeitbezug);
        zeiten(merkmale, Merkmalsart.LZA, mensch::langzeitarbeitslos);
        LocalDate anfang = vorgabe.erster().minusMonths(Zeitachse.VORLAUF).atDay(1);
        var zuege = mensch.zuege;
        dauernd(merkmale, Merkmalsart.SBM, zuege.schwerbehindert(), anfang);
        dauernd(merkmale, Merkmalsart.ALLEINERZIEHEND, zuege.alleinerziehend(), anfang);
        dauernd(merkmale, Merkmalsart.OHNE_ABSCHLUSS, zuege.ohneAbschluss(), anfang);
        dauernd(merkmale, Merkmalsart.FLUCHT, zuege.flucht(), anfang);
        dauernd(merkmale, Merkmalsart.MIGRATION, zuege.migration(), anfang);
        dauernd(merkmale, Merkmalsart.SELBSTAENDIG, zuege.selbstaendig(), anfang);
        dauernd(merkmale, Merkmalsart.REHA, zuege.reha(), anfang);
        int zugang = mensch.elb.nextSetBit(1);
        if (zuege.zugangSgb3() && zugang > 0 && !mensch.elb.get(zugang - 1)) {
            merkmale.add(new Merkmal(Merkmalsart.ZUGANG_SGB_III, "", achse.monat(zugang).atDay(1), null, KENNUNG));
        }
        urteil(merkmale, mensch, anfang);
        if (zuege.zugewandert()) {
            sprache(merkmale, mensch);
        }
        return merkmale;
    }

    private void zeiten(List<Merkmal> merkmale, Merkmalsart art, IntPredicate ja) {
        for (int nr = Zeitachse.VORLAUF; nr < achse.laenge(); nr++) {
            if (ja.test(nr)) {
                int bis = nr;
                while (bis < achse.laenge() && ja.test(bis)) {
                    bis++;
                }
                merkmale.add(new Merkmal(art, "", achse.monat(nr).atDay(1), ab(bis), KENNUNG));
                nr = bis;
            }
        }
    }

    private @Nullable LocalDate ab(int nr) {
        return nr >= achse.laenge() ? null : achse.monat(nr).atDay(1);
    }

    private static void dauernd(List<Merkmal> merkmale, Merkmalsart art, boolean ja, LocalDate von) {
        if (ja) {
            merkmale.add(new Merkmal(art, "", von, null, KENNUNG));
        }
    }

    private void urteil(List<Merkmal> merkmale, Mensch mensch, LocalDate anfang) {
        int dreht = mensch.zuege.urteilDreht();
        merkmale.add(new Merkmal(Merkmalsart.MARKTNAEHE, urteil(mensch.zuege.marktnah()), anfang, dreht < 0 ? null : ab(dreht), KENNUNG));
        if (dreht >= 0 && dreht < achse.laenge()) {
            merkmale.add(new Merkmal(Merkmalsart.MARKTNAEHE, urteil(!mensch.zuege.marktnah()), achse.monat(dreht).atDay(1), null, KENNUNG));
        }
    }

    private static String urteil(boolean marktnah) {
        return marktnah ? "MARKTNAH" : "MARKTFERN";
    }

    /** One level after the other, two of three times a course has ended; who came long ago began higher. */
    private void sprache(List<Merkmal> merkmale, Mensch mensch) {
        var z = Zufall.von(vorgabe.saat(), "sprache", mensch.nr);
        int stufe = mensch.zuege.flucht() ? z.unter(2) : z.zwischen(1, 3);
        int nr = 0;
        if (kursenden.containsKey(mensch.nr)) {
            nachKursen(merkmale, kursenden.get(mensch.nr), stufe, z);
            return;
        }
        while (true) {
            int bis = stufe == STUFEN.size() - 1 || z.prozent(35) ? achse.laenge() : nr + z.zwischen(7, 30);
            merkmale.add(new Merkmal(Merkmalsart.SPRACHE, STUFEN.get(stufe), achse.monat(nr).atDay(1), ab(bis), KENNUNG));
            if (bis >= achse.laenge()) {
                return;
            }
            nr = bis;
            stufe++;
        }
    }

    private void nachKursen(List<Merkmal> merkmale, List<LocalDate> enden, int anfangs, Zufall z) {
        int stufe = Math.min(anfangs, 1);
        LocalDate von = achse.monat(0).atDay(1);
        for (var ende : enden.stream().sorted().toList()) {
            var geprueft = ende.plusDays(z.zwischen(3, 21));
            if (stufe < STUFEN.size() - 1 && z.prozent(66) && geprueft.isAfter(von) && !geprueft.isAfter(vorgabe.bis().atEndOfMonth())) {
                merkmale.add(new Merkmal(Merkmalsart.SPRACHE, STUFEN.get(stufe++), von, geprueft, KENNUNG));
                von = geprueft;
            } else if (geprueft.isAfter(von) && !geprueft.isAfter(vorgabe.bis().atEndOfMonth())) {
                merkmale.add(new Merkmal(Merkmalsart.SPRACHE, STUFEN.get(stufe), von, geprueft, KENNUNG));   // tested again, the same
                von = geprueft;
            }
        }
        merkmale.add(new Merkmal(Merkmalsart.SPRACHE, STUFEN.get(stufe), von, null, KENNUNG));
    }
}
