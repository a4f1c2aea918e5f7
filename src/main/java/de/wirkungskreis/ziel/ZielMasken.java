package de.wirkungskreis.ziel;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.ziel.Ziel.Monitoring;
import de.wirkungskreis.ziel.Ziel.Monitoring.Dimension;
import de.wirkungskreis.ziel.Ziel.Monitoring.Einschaetzung;
import de.wirkungskreis.ziel.Zielsystem.Ebenenkopf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of targets and levels; those of values are {@link ZielwertMasken}. */
@Component
class ZielMasken {

    static final String FAKULTATIV = "(fakultativ)";

    private final MessageSource texte;

    ZielMasken(MessageSource texte) {
        this.texte = texte;
    }

    Maske ziel(@Nullable Ziel ziel, List<Wahl> raeume) {
        var maske = new Maske(texte, "ziel.feld.");
        if (ziel == null) {
            maske.zeile("schluessel", "");
        }
        var monitoring = ziel == null ? null : ziel.monitoring();
        var einschaetzung = monitoring == null ? null : monitoring.einschaetzung();
        maske.zeile("ebene", ziel == null ? "LOKAL" : ziel.ebene())
                .zeile("indikator", ziel == null ? null : ziel.indikator())
                .zeile("zusatz", ziel == null ? null : ziel.zusatz())
                .gruppe(text("ziel.feld.gesetzesziele"));
        IntStream.rangeClosed(1, 4).forEach(nr ->
                maske.haken("gesetzesziel" + nr, ziel != null && ziel.gesetzesziele().contains(nr)));
        maske.gruppe(text("ziel.feld.einordnung"))
                .zeile("kennzahl", ziel == null ? null : ziel.kennzahl())
                .verweis("raum", ziel == null ? null : ziel.raum(), raeume)
                .zeile("verantwortlich", ziel == null ? null : ziel.verantwortlich());
        if (ziel == null || ziel.werte().isEmpty()) {
            maske.gruppe(text("ziel.feld.monitoring"))
                    .absatz("vereinbarung", monitoring == null ? null : monitoring.vereinbarung())
                    .auswahl("rhythmus", monitoring == null ? null : monitoring.rhythmus(), rhythmen())
                    .absatz("dimensionen", monitoring == null ? null : monitoring.dimensionen().stream()
                            .map(ZielMasken::zeile).collect(Collectors.joining("\n")))
                    .zeile("prognose", einschaetzung == null ? null : einschaetzung.prognose())
                    .zeile("tendenz", einschaetzung == null ? null : einschaetzung.tendenz())
                    .zeile("einschaetzungAm", einschaetzung == null || einschaetzung.am() == null ? null
                            : Zahlenformat.datum(einschaetzung.am()));
        }
        return maske;
    }

    private static String zeile(Dimension dimension) {
        return dimension.pflicht() || dimension.name().endsWith(FAKULTATIV) ? dimension.name()
                : dimension.name() + " " + FAKULTATIV;
    }

    Ziel ziel(Maske maske, @Nullable Ziel alt, int version) {
        String schluessel = alt == null ? schluessel(maske) : alt.schluessel();
        var gesetzesziele = new TreeSet<Integer>();
        IntStream.rangeClosed(1, 4).filter(nr -> maske.angehakt("gesetzesziel" + nr)).forEach(gesetzesziele::add);
        return new Ziel(schluessel, maske.pflicht("ebene"), gesetzesziele, maske.pflicht("indikator"),
                maske.oderLeer("zusatz"), maske.oderLeer("kennzahl"), maske.verwiesen("raum"),
                maske.oderLeer("verantwortlich"), alt == null ? List.of() : alt.werte(),
                alt == null || alt.werte().isEmpty() ? monitoring(maske, alt) : null, version);
    }

    String schluessel(Maske maske) {
        String schluessel = maske.pflicht("schluessel");
        if (!schluessel.isEmpty() && !Schluessel.istGueltig(schluessel)) {
            maske.fehlerText("schluessel", "schluessel.fehler");
        }
        return schluessel;
    }

    private @Nullable Monitoring monitoring(Maske maske, @Nullable Ziel alt) {
        var rhythmus = maske.aus("rhythmus", Ziel.Rhythmus.class);
        String vereinbarung = maske.wert("vereinbarung");
        var einschaetzung = new Einschaetzung(maske.oderLeer("prognose"), maske.oderLeer("tendenz"),
                maske.gelesen("einschaetzungAm", Zahleneingabe::datum).orElse(null));
        boolean leer = einschaetzung.equals(new Einschaetzung(null, null, null));
        if (rhythmus.isEmpty() && vereinbarung.isEmpty()) {
            if (!leer || !maske.zeilen("dimensionen").isEmpty()) {
                maske.fehlerText("vereinbarung", "vereinbarung.fehlt");
            }
            return null;
        }
        if (rhythmus.isEmpty()) {
            maske.fehlerText("rhythmus", "rhythmus.fehlt");
            return null;
        }
        if (vereinbarung.isEmpty()) {
            maske.fehlerText("vereinbarung", "vereinbarung.fehlt");
        }
        return new Monitoring(vereinbarung, rhythmus.get(), dimensionen(maske, alt), leer ? null : einschaetzung);
    }

    /** A dimension keeps its key as long as its name stays; a renamed one keeps that of its line. */
    private static List<Dimension> dimensionen(Maske maske, @Nullable Ziel alt) {
        var bisher = alt == null || alt.monitoring() == null ? List.<Dimension>of() : alt.monitoring().dimensionen();
        List<String> zeilen = maske.zeilen("dimensionen");
        List<Dimension> neu = new ArrayList<>();
        for (int i = 0; i < zeilen.size(); i++) {
            String zeile = zeilen.get(i);
            boolean pflicht = !zeile.endsWith(FAKULTATIV);
            var gleiche = bisher.stream().filter(d -> zeile(d).equals(zeile)).findFirst();
            String name = pflicht || gleiche.filter(d -> d.name().equals(zeile)).isPresent() ? zeile
                    : zeile.substring(0, zeile.length() - FAKULTATIV.length()).strip();
            int stelle = i;
            String schluessel = gleiche.map(Dimension::schluessel).orElseGet(() -> stelle < bisher.size()
                    && !zeilen.contains(zeile(bisher.get(stelle))) ? bisher.get(stelle).schluessel() : null);
            neu.add(new Dimension(schluessel == null ? freier(bisher, neu) : schluessel, name, pflicht));
        }
        return neu;
    }

    private static String freier(List<Dimension> bisher, List<Dimension> neu) {
        for (int nr = 1; ; nr++) {
            String schluessel = "d" + nr;
            if (bisher.stream().noneMatch(d -> d.schluessel().equals(schluessel))
                    && neu.stream().noneMatch(d -> d.schluessel().equals(schluessel))) {
                return schluessel;
            }
        }
    }

    Maske ebenen(List<Ebenenkopf> koepfe, List<String> benutzte) {
        var maske = new Maske(texte, "ziel.feld.");
        List<String> zeilen = new ArrayList<>(koepfe.stream().map(k -> k.ebene() + ": " + k.ueberschrift()).toList());
        benutzte.stream().filter(ebene -> koepfe.stream().noneMatch(k -> k.ebene().equals(ebene)))
                .forEach(ebene -> zeilen.add(ebene + ": " + Ebenen.name(ebene)));
        return maske.absatz("ebenen", String.join("\n", zeilen));
    }

    List<Ebenenkopf> ebenen(Maske maske) {
        List<Ebenenkopf> koepfe = new ArrayList<>();
        for (String zeile : maske.zeilen("ebenen")) {
            int trenner = zeile.indexOf(':');
            if (trenner <= 0 || zeile.substring(trenner + 1).isBlank()) {
                maske.fehlerText("ebenen", "ebenen.form", zeile);
                continue;
            }
            String ebene = zeile.substring(0, trenner).strip();
            if (koepfe.stream().anyMatch(k -> k.ebene().equals(ebene))) {
                maske.fehlerText("ebenen", "ebenen.doppelt", ebene);
            }
            koepfe.add(new Ebenenkopf(ebene, zeile.substring(trenner + 1).strip()));
        }
        return koepfe;
    }

    private List<Wahl> rhythmen() {
        List<Wahl> wahl = new ArrayList<>();
        wahl.add(new Wahl("", text("ziel.feld.rhythmus.ohne")));
        for (var rhythmus : Ziel.Rhythmus.values()) {
            wahl.add(new Wahl(rhythmus.name(), Ebenen.wort(rhythmus)));
        }
        return wahl;
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
