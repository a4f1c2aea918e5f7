package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.statistik.Messgroesse.Thema;
import de.wirkungskreis.statistik.Veroeffentlichungen.Gefuehrt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of published figures show. */
@Component
class Statistikblatt {

    private static final int DATENSTAENDE = 6;

    private final Veroeffentlichungen ablage;
    private final EigenerWert eigene;
    private final Statistikworte worte;
    private final Wortlaut texte;
    private final Clock uhr;

    Statistikblatt(Veroeffentlichungen ablage, EigenerWert eigene, Statistikworte worte, Wortlaut texte, Clock uhr) {
        this.ablage = ablage;
        this.eigene = eigene;
        this.worte = worte;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** @param zahl as a chart and a spreadsheet take it; @param pfad of the Herleitung, null where nothing is known */
    public record Feld(String text, @Nullable BigDecimal zahl, @Nullable String pfad) {

        static final Feld LEER = new Feld(Zahlenformat.FEHLT, null, null);
    }

    public record Reihenzeile(Gefuehrt reihe, String name, String region, String wer, String zeit, Feld wert, Feld vorjahr, String reife, String datenstand) {}

    public record Abschnitt(Thema thema, List<Reihenzeile> zeilen) {}

    List<Abschnitt> uebersicht(Statistikfrage frage) {
        var tag = frage.tag(uhr);
        var werte = ablage.werte(tag);
        Map<Thema, List<Reihenzeile>> jeThema = new TreeMap<>();
        ablage.reihen(tag).stream().filter(r -> frage.passt(r.reihe())).forEach(r -> jeThema
                .computeIfAbsent(r.reihe().messgroesse().thema(), t -> new ArrayList<>()).add(zeile(r, werte.get(r.nr()), frage)));
        return jeThema.entrySet().stream().map(e -> new Abschnitt(e.getKey(), e.getValue())).toList();
    }

    private Reihenzeile zeile(Gefuehrt gefuehrt, List<Veroeffentlichung> werte, Statistikfrage frage) {
        var reihe = gefuehrt.reihe();
        var letzter = werte.get(werte.size() - 1);
        var vorjahr = werte.stream().filter(v -> v.monat().equals(letzter.monat().minusYears(1))).findFirst().map(v -> feld(gefuehrt, v, frage)).orElse(Feld.LEER);
        return new Reihenzeile(gefuehrt, worte.name(reihe), worte.region(reihe.region()), worte.wer(reihe), worte.zeit(reihe, letzter.monat()),
                feld(gefuehrt, letzter, frage), vorjahr, reife(letzter), Zahlenformat.datum(letzter.datenstand()));
    }

    private String reife(Veroeffentlichung v) {
        return v.reife() == null ? "" : texte.wort(v.reife());
    }

    Feld feld(Gefuehrt reihe, Veroeffentlichung v, Statistikfrage frage) {
        return new Feld(worte.text(reihe.reihe(), v), gerundet(reihe.reihe(), v), pfad(reihe, v.monat(), frage));
    }

    static String pfad(Gefuehrt reihe, YearMonth monat, Statistikfrage frage) {
        return "/statistik/reihen/" + reihe.nr() + "/herleitung/" + monat + frage.standanhang();
    }

    private static @Nullable BigDecimal gerundet(Reihe reihe, Veroeffentlichung v) {
        return v.zahl().map(w -> w.setScale(reihe.messgroesse().art() == Messgroesse.Art.ANZAHL ? 0 : 1, RoundingMode.HALF_UP)).orElse(null);
    }

    /** @param zuerst as it was published first; @param vermerk what is special about the month */
    public record Monatszeile(String zeit, Feld wert, Feld zuerst, Feld eigener, Feld abweichung, String reife, String datenstand, String vermerk) {}

    List<Monatszeile> monate(Gefuehrt reihe, Statistikfrage frage) {
        var tag = frage.tag(uhr);
        Map<YearMonth, List<Veroeffentlichung>> jeMonat = new TreeMap<>();
        ablage.verlauf(reihe.reihe(), tag).forEach(v -> jeMonat.computeIfAbsent(v.monat(), m -> new ArrayList<>()).add(v));
        var eigener = eigene.werte(reihe.reihe(), tag);
        return jeMonat.entrySet().stream().map(e -> {
            var letzter = e.getValue().get(e.getValue().size() - 1);
            var hier = eigener.get(e.getKey());
            return new Monatszeile(worte.zeit(reihe.reihe(), e.getKey()), feld(reihe, letzter, frage),
                    feld(reihe, e.getValue().get(0), new Statistikfrage(e.getValue().get(0).datenstand(), "")),
                    hier == null ? Feld.LEER : new Feld(worte.gerundet(reihe.reihe().messgroesse(), hier), hier, vergleichspfad(reihe, e.getKey(), frage)),
                    hier == null || letzter.wert() == null ? Feld.LEER : abweichung(reihe, hier.subtract(letzter.wert()), vergleichspfad(reihe, e.getKey(), frage)),
                    reife(letzter), Zahlenformat.datum(letzter.datenstand()), vermerk(reihe.reihe(), letzter));
        }).toList();
    }

    private static String vergleichspfad(Gefuehrt reihe, YearMonth monat, Statistikfrage frage) {
        return "/statistik/reihen/" + reihe.nr() + "/vergleich/" + monat + frage.standanhang();
    }

    private Feld abweichung(Gefuehrt reihe, BigDecimal abweichung, String pfad) {
        return new Feld(worte.differenz(reihe.reihe().messgroesse(), abweichung), abweichung, pfad);
    }

    private String vermerk(Reihe reihe, Veroeffentlichung v) {
        List<String> teile = new ArrayList<>();
        if (v.merkmal() != null) {
            teile.add(texte.wort(v.merkmal()));
        }
        if (v.ersatzzeichen() != null) {
            teile.add(texte.wort(v.ersatzzeichen()));
        }
        if (v.rang() != null) {
            teile.add(v.rangVon() == null ? texte.text("statistik.rang", v.rang()) : texte.text("statistik.rangVon", v.rang(), v.rangVon()));
        }
        if (reihe.messgroesse() == Messgroesse.ARBEITSLOSENQUOTE && v.monat().getMonth() == Month.MAY) {
            teile.add(texte.text("statistik.bezugsgroesse"));
        }
        return String.join(", ", teile);
    }

    /** The newest Datenstände of a series side by side. */
    public record Staende(List<String> tage, List<Standzeile> zeilen) {}

    public record Standzeile(String zeit, List<Feld> felder) {}

    Staende staende(Gefuehrt reihe, Statistikfrage frage) {
        var verlauf = ablage.verlauf(reihe.reihe(), frage.tag(uhr));
        var tage = verlauf.stream().map(Veroeffentlichung::datenstand).distinct().sorted(Comparator.reverseOrder()).limit(DATENSTAENDE).sorted().toList();
        Map<YearMonth, Map<LocalDate, Veroeffentlichung>> jeMonat = new TreeMap<>();
        verlauf.forEach(v -> jeMonat.computeIfAbsent(v.monat(), m -> new TreeMap<>()).put(v.datenstand(), v));
        return new Staende(tage.stream().map(Zahlenformat::datum).toList(), jeMonat.entrySet().stream().map(e -> new Standzeile(worte.zeit(reihe.reihe(), e.getKey()),
                tage.stream().map(t -> e.getValue().containsKey(t) ? feld(reihe, e.getValue().get(t), new Statistikfrage(t, "")) : Feld.LEER).toList())).toList());
    }

    String standsatz(Statistikfrage frage) {
        var tag = frage.tag(uhr);
        return ablage.datenstaende(tag).stream().findFirst().map(d -> texte.text("statistik.stand", Zahlenformat.datum(tag), Zahlenformat.datum(d)))
                .orElse(texte.text("statistik.leer"));
    }

    List<Region> regionen() {
        return ablage.reihen(LocalDate.now(uhr)).stream().map(g -> g.reihe().region()).distinct()
                .sorted(Comparator.comparing(Region::art).thenComparing(Region::name)).toList();
    }

    List<LocalDate> datenstaende() {
        return ablage.datenstaende(LocalDate.now(uhr));
    }
}
