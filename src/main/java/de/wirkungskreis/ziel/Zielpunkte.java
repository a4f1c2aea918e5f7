package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.ziel.Zielsystem.Ebenenkopf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The targets as single statements: for comparing, searching, logging. */
final class Zielpunkte {

    static final String BEREICH = "ziele";

    private Zielpunkte() {}

    static List<Inhaltspunkt> derKoepfe(List<Ebenenkopf> koepfe) {
        return koepfe.stream().map(kopf -> new Inhaltspunkt(BEREICH, "ebene-" + kopf.ebene(), Ebenen.name(kopf.ebene()),
                "Überschrift", kopf.ueberschrift(), null, "/ziele")).toList();
    }

    static List<Inhaltspunkt> desZiels(Ziel ziel) {
        List<Inhaltspunkt> punkte = new ArrayList<>();
        ziel(punkte, ziel, "Ebene", Ebenen.name(ziel.ebene()));
        ziel(punkte, ziel, "Gesetzliche Ziele", ziel.gesetzesziele().isEmpty() ? null
                : ziel.gesetzesziele().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        ziel(punkte, ziel, "Zielindikator", ziel.indikator());
        ziel(punkte, ziel, "Zusatz", ziel.zusatz());
        ziel(punkte, ziel, "Kennzahl", ziel.kennzahl());
        ziel(punkte, ziel, "Raum", ziel.raum());
        ziel(punkte, ziel, "Verantwortlich", ziel.verantwortlich());
        var monitoring = ziel.monitoring();
        if (monitoring != null) {
            ziel(punkte, ziel, "Vereinbarung", monitoring.vereinbarung());
            ziel(punkte, ziel, "Rhythmus", Ebenen.wort(monitoring.rhythmus()));
            for (var dimension : monitoring.dimensionen()) {
                ziel(punkte, ziel, "Dimension " + dimension.schluessel(),
                        dimension.name() + (dimension.pflicht() ? "" : " (fakultativ)"));
            }
            var einschaetzung = monitoring.einschaetzung();
            if (einschaetzung != null) {
                ziel(punkte, ziel, "Prognose", einschaetzung.prognose());
                ziel(punkte, ziel, "Tendenz", einschaetzung.tendenz());
                ziel(punkte, ziel, "Einschätzung vom",
                        einschaetzung.am() == null ? null : Zahlenformat.datum(einschaetzung.am()));
            }
        }
        ziel.werte().forEach(wert -> wert(punkte, ziel, wert));
        return punkte;
    }

    private static void wert(List<Inhaltspunkt> punkte, Ziel ziel, Zielwert wert) {
        String schluessel = ziel.schluessel() + "/" + wert.schluessel();
        punkt(punkte, ziel, schluessel, wert, "Gruppe", wert.gruppe(), null);
        punkt(punkte, ziel, schluessel, wert, "Zielwert", Zielwortlaut.wert(wert, BILDSCHIRM),
                wert.gueltig().map(Zielwert.Stand::wert).orElse(null));
        punkt(punkte, ziel, schluessel, wert, "Erfüllt", Ebenen.wort(wert.grenze()), null);
        for (int i = 0; i < wert.staende().size(); i++) {
            punkt(punkte, ziel, schluessel, wert, "Stand " + (i + 1), Ebenen.satz(wert, wert.staende().get(i)), null);
        }
        for (var basis : wert.basis()) {
            punkt(punkte, ziel, schluessel, wert, "Ausgangswert " + Ebenen.wort(basis.version()),
                    Zahlenformat.dezimal(basis.wert(), BILDSCHIRM)
                            + (basis.quelle() == null ? "" : " (" + basis.quelle() + ")"), basis.wert());
        }
        for (var pfad : wert.pfad()) {
            punkt(punkte, ziel, schluessel, wert, "Soll " + Ebenen.monat(pfad.monat()),
                    Zahlenformat.dezimal(pfad.soll(), BILDSCHIRM), pfad.soll());
        }
        for (var vergleich : wert.vergleiche()) {
            punkt(punkte, ziel, schluessel, wert, "Vergleichswert " + vergleich.ebene(),
                    Zahlenformat.dezimal(vergleich.wert(), BILDSCHIRM) + Ebenen.rang(vergleich), vergleich.wert());
        }
    }

    private static void ziel(List<Inhaltspunkt> punkte, Ziel ziel, String feld, @Nullable String wert) {
        if (wert != null) {
            punkte.add(new Inhaltspunkt(BEREICH, ziel.schluessel(), ziel.indikator(), feld, wert, null,
                    "/ziele#" + ziel.schluessel()));
        }
    }

    private static void punkt(List<Inhaltspunkt> punkte, Ziel ziel, String schluessel, Zielwert wert, String feld,
            String text, @Nullable BigDecimal zahl) {
        punkte.add(new Inhaltspunkt(BEREICH, schluessel, ziel.indikator() + ", " + wert.gruppe(), feld, text, zahl,
                "/ziele#" + ziel.schluessel()));
    }
}
