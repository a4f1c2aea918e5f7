package de.wirkungskreis.lage;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of the situation: from a block or row to text, and back. */
@Component
class LageMasken {

    private final MessageSource texte;
    private final Wortlaut worte;

    LageMasken(MessageSource texte, Wortlaut worte) {
        this.texte = texte;
        this.worte = worte;
    }

    Maske block(@Nullable Lageblock block) {
        var maske = new Maske(texte, "lage.feld.");
        if (block == null) {
            maske.zeile("schluessel", "");
        }
        maske.auswahl("art", block == null ? Lageblock.Art.PUNKTE : block.art(), Wahl.aus(worte, Lageblock.Art.values()))
                .zeile("ueberschrift", block == null ? null : block.ueberschrift())
                .zeile("quelle", block == null ? null : block.quelle())
                .zeile("stichtag", block == null || block.stichtag() == null ? null : Zahlenformat.datum(block.stichtag()))
                .zeile("stichtagText", block == null ? null : block.stichtagText())
                .zeile("datenstand",
                        block == null || block.datenstand() == null ? null : Zahlenformat.datum(block.datenstand()))
                .absatz("hinweis", block == null ? null : block.hinweis())
                .absatz("spalten", block == null ? null : String.join("\n", block.spalten()))
                .haken("tendenzspalte", block != null && block.tendenzspalte())
                .absatz("punkte", block == null ? null : String.join("\n", block.punkte()));
        return maske;
    }

    /** What the form says; only to be kept when the form has no errors. */
    Lageblock block(Maske maske, @Nullable Lageblock alt, int version) {
        String schluessel = alt == null ? maske.pflicht("schluessel") : alt.schluessel();
        if (!schluessel.isEmpty() && !Schluessel.istGueltig(schluessel)) {
            maske.fehlerText("schluessel", "schluessel.fehler");
        }
        var art = maske.aus("art", Lageblock.Art.class).orElse(Lageblock.Art.PUNKTE);
        var spalten = maske.zeilen("spalten");
        if (art != Lageblock.Art.PUNKTE && spalten.isEmpty()) {
            maske.fehlerText("spalten", "spalten.fehlen");
        }
        int belegt = alt == null ? 0 : alt.zeilen().stream().mapToInt(z -> z.werte().size()).max().orElse(0);
        if (!spalten.isEmpty() && spalten.size() < belegt) {
            maske.fehlerText("spalten", "spalten.belegt", belegt);
        }
        var neu = new Lageblock(schluessel, art, maske.pflicht("ueberschrift"), maske.oderLeer("quelle"),
                maske.gelesen("stichtag", Zahleneingabe::datum).orElse(null), maske.oderLeer("stichtagText"),
                maske.gelesen("datenstand", Zahleneingabe::datum).orElse(null), maske.oderLeer("hinweis"), spalten,
                maske.angehakt("tendenzspalte"), alt == null ? List.of() : alt.zeilen(), maske.zeilen("punkte"), version);
        for (String punkt : neu.punkte()) {
            var unbekannt = Lagewortlaut.unbekanntePlatzhalter(neu, punkt);
            if (!unbekannt.isEmpty()) {
                maske.fehlerText("punkte", "punkte.unbekannt", unbekannt.get(0), neu.zeilen().isEmpty() ? "–"
                        : String.join(", ", neu.zeilen().stream().map(z -> "{" + z.schluessel() + "}").toList()));
            }
        }
        return neu;
    }

    Maske zeile(Lageblock block, @Nullable Lagezeile zeile, List<Wahl> raeume) {
        var maske = new Maske(texte, "lage.feld.");
        if (zeile == null) {
            maske.zeile("schluessel", "");
        }
        maske.zeile("bezeichnung", zeile == null ? null : zeile.bezeichnung());
        if (block.tendenzspalte()) {
            maske.zeile("tendenz", zeile == null ? null : zeile.tendenz());
        }
        for (int i = 0; i < breite(block, zeile); i++) {
            var wert = zeile != null && i < zeile.werte().size() ? zeile.werte().get(i) : null;
            maske.gruppe(block.spaltentitel(i)).zeile("wert-" + i, "wert", roh(wert));
            if (block.art() != Lageblock.Art.MATRIX) {
                maske.auswahl("einheit-" + i, "einheit", wert == null ? vorherrschend(block) : wert.einheit(),
                                einheiten())
                        .auswahl("genauigkeit-" + i, "genauigkeit",
                                wert == null ? Genauigkeit.EXAKT : wert.genauigkeit(), genauigkeiten())
                        .auswahl("wertart-" + i, "wertart", wert == null ? Wertart.UNBENANNT : wert.wertart(),
                                Wahl.aus(worte, Wertart.values()))
                        .zeile("basis-" + i, "basis", wert == null || wert.basis() == null ? null
                                : Zahlenformat.dezimal(wert.basis(), BILDSCHIRM))
                        .zeile("jahr-" + i, "jahr", wert == null ? null : wert.jahr())
                        .zeile("aggregat-" + i, "aggregat", wert == null ? null : wert.aggregat());
            }
        }
        maske.gruppe(texte.getMessage("lage.feld.einordnung", null, Locale.GERMANY))
                .zeile("gruppe", zeile == null ? null : zeile.gruppe())
                .verweis("raum", zeile == null ? null : zeile.raum(), raeume)
                .zeile("definition", zeile == null ? null : zeile.definition());
        return maske;
    }

    Lagezeile zeile(Maske maske, Lageblock block, @Nullable Lagezeile alt) {
        String schluessel = alt == null ? maske.pflicht("schluessel") : alt.schluessel();
        if (alt == null && !schluessel.isEmpty() && !Schluessel.istGueltig(schluessel)) {
            maske.fehlerText("schluessel", "schluessel.fehler");
        } else if (alt == null && block.zeile(schluessel).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", schluessel);
        }
        List<Lagewert> werte = new ArrayList<>();
        for (int i = 0; i < breite(block, alt); i++) {
            if (maske.wert("wert-" + i).isEmpty()) {
                // a gap before a later value keeps its place
                werte.add(Lagewert.bewertung(Zahlenformat.FEHLT));
            } else {
                wert(maske, block, i, werte);
            }
        }
        while (!werte.isEmpty() && Zahlenformat.FEHLT.equals(werte.get(werte.size() - 1).text())) {
            werte.remove(werte.size() - 1);
        }
        return new Lagezeile(schluessel, maske.pflicht("bezeichnung"), maske.oderLeer("gruppe"), maske.verwiesen("raum"),
                maske.oderLeer("definition"), werte,
                block.tendenzspalte() ? maske.oderLeer("tendenz") : alt == null ? null : alt.tendenz());
    }

    private void wert(Maske maske, Lageblock block, int i, List<Lagewert> werte) {
        if (block.art() == Lageblock.Art.MATRIX) {
            werte.add(Lagewert.bewertung(maske.wert("wert-" + i)));
            return;
        }
        var einheit = maske.aus("einheit-" + i, Lageeinheit.class);
        var genauigkeit = maske.aus("genauigkeit-" + i, Genauigkeit.class).orElse(Genauigkeit.EXAKT);
        var wertart = maske.aus("wertart-" + i, Wertart.class).orElse(Wertart.UNBENANNT);
        var basis = maske.gelesen("basis-" + i, Zahleneingabe::dezimal).orElse(null);
        var jahr = maske.ganzzahl("jahr-" + i).orElse(null);
        var aggregat = maske.oderLeer("aggregat-" + i);
        if (einheit.isEmpty()) {
            werte.add(new Lagewert(null, maske.wert("wert-" + i), null, genauigkeit, wertart, null, jahr, aggregat));
            return;
        }
        if (einheit.get() == Lageeinheit.VERHAELTNIS && basis == null) {
            maske.fehlerText("basis-" + i, "basis.fehlt");
        }
        werte.add(new Lagewert(maske.gelesen("wert-" + i, Zahleneingabe::dezimal).orElse(BigDecimal.ZERO), null,
                einheit.get(), genauigkeit, wertart, basis, jahr, aggregat));
    }

    private static int breite(Lageblock block, @Nullable Lagezeile zeile) {
        return Math.max(1, Math.max(block.spalten().size(), zeile == null ? 0 : zeile.werte().size()));
    }

    private static @Nullable String roh(@Nullable Lagewert wert) {
        if (wert == null || Zahlenformat.FEHLT.equals(wert.text())) {
            return null;
        }
        return wert.zahl() == null ? wert.text() : Zahlenformat.dezimal(wert.zahl(), BILDSCHIRM);
    }

    /** A new row most likely counts what its neighbours count. */
    private static @Nullable Lageeinheit vorherrschend(Lageblock block) {
        return block.zeilen().stream().flatMap(z -> z.werte().stream()).map(Lagewert::einheit)
                .filter(einheit -> einheit != null).findFirst().orElse(null);
    }

    private List<Wahl> einheiten() {
        List<Wahl> wahl = new ArrayList<>();
        wahl.add(new Wahl("", texte.getMessage("lage.einheit.ohne", null, Locale.GERMANY)));
        wahl.addAll(Wahl.aus(worte, Lageeinheit.values()));
        return wahl;
    }

    private List<Wahl> genauigkeiten() {
        return Arrays.stream(Genauigkeit.values()).map(g -> new Wahl(g.name(), g == Genauigkeit.EXAKT
                ? texte.getMessage("lage.genauigkeit.exakt", null, Locale.GERMANY) : Zahlenformat.wort(g).strip()))
                .toList();
    }
}
