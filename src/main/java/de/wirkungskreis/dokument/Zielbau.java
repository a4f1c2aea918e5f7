package de.wirkungskreis.dokument;

import static de.wirkungskreis.ausgabe.Schreibweise.DOKUMENT;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.dokument.Block.Fussnoten.Fussnote;
import de.wirkungskreis.dokument.Block.Tabellenblock;
import de.wirkungskreis.dokument.Block.Zwischentitel;
import de.wirkungskreis.programm.Dokumentabschnitt.Art;
import de.wirkungskreis.ziel.Ziel;
import de.wirkungskreis.ziel.Zielsystem;
import de.wirkungskreis.ziel.Zielwortlaut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The targets, level by level. */
record Zielbau(Zielsystem ziele, Worte worte, Freigabe freigabe) {

    private static final int GESETZLICHE_ZIELE = 4;

    /** A level with a name of the Jobcenter's own stands with the local ones. */
    static boolean gehoertZu(Art art, Ziel ziel) {
        return switch (art) {
            case ZIELE_BUND -> ziel.ebene().equals("BUND");
            case ZIELE_LAND -> ziel.ebene().equals("LAND");
            case ZIELE_LOKAL -> !ziel.ebene().equals("BUND") && !ziel.ebene().equals("LAND");
            default -> false;
        };
    }

    private static String ebene(Art art) {
        return art == Art.ZIELE_BUND ? "BUND" : art == Art.ZIELE_LAND ? "LAND" : "LOKAL";
    }

    @Nullable String ueberschrift(Art art) {
        return switch (art) {
            case ZIELE_BUND, ZIELE_LAND, ZIELE_LOKAL -> ziele.ueberschrift(ebene(art));
            default -> null;
        };
    }

    List<Block> bloecke(Art art, boolean stern) {
        Map<String, List<Ziel>> ebenen = ziele.ziele().stream().filter(z -> gehoertZu(art, z))
                .collect(Collectors.groupingBy(Ziel::ebene, LinkedHashMap::new, Collectors.toList()));
        List<Block> bloecke = new ArrayList<>();
        ebenen.forEach((ebene, liste) -> {
            String kopf = ziele.ueberschrift(ebene);
            if (!ebene.equals(ebene(art))) {
                bloecke.add(new Zwischentitel(Text.stark(kopf == null ? ebene : kopf), false));
            }
            String titel = kopf == null ? worte.wort("abschnitt", art) : kopf;
            bloecke.add(new Tabellenblock(freigabe.freigeben(tabelle(titel, liste, stern || art == Art.ZIELE_BUND))));
        });
        return bloecke;
    }

    private Tabelle tabelle(String titel, List<Ziel> liste, boolean stern) {
        var zeilen = liste.stream().map(z -> new Zeile(Zeilenart.NORMAL, List.of(
                Zelle.text(z.gesetzesziele().isEmpty() ? Zahlenformat.FEHLT : z.gesetzesziele().stream()
                        .map(String::valueOf).collect(Collectors.joining(","))),
                Zelle.text(indikator(z)), Zelle.text(werte(z))))).toList();
        return new Tabelle(titel, List.of(Spalte.text(worte.wort("spalte.ziel") + (stern ? "*" : "")),
                Spalte.text(worte.wort("spalte.indikator")), Spalte.text(worte.wort("spalte.werte"))), 1, zeilen, List.of());
    }

    private static String indikator(Ziel ziel) {
        String zusatz = ziel.zusatz();
        if (zusatz == null || zusatz.isBlank()) {
            return ziel.indikator();
        }
        boolean eingefasst = zusatz.startsWith("(") || zusatz.startsWith("-") || zusatz.startsWith("–");
        return ziel.indikator() + "\n" + (eingefasst ? zusatz : "- " + zusatz + " -");
    }

    private String werte(Ziel ziel) {
        var monitoring = ziel.monitoring();
        if (monitoring == null) {
            return ziel.werte().isEmpty() ? worte.wort("ziel.offen") : ziel.werte().stream()
                    .map(w -> w.gruppe() + ": " + Zielwortlaut.wert(w, DOKUMENT)).collect(Collectors.joining("\n"));
        }
        var text = new StringBuilder(monitoring.vereinbarung());
        for (var dimension : monitoring.dimensionen()) {
            String fakultativ = worte.wort("fakultativ");
            boolean kennzeichnen = !dimension.pflicht() && !dimension.name().contains(fakultativ);
            text.append("\n").append(Tabellenblock.PUNKT).append(dimension.name())
                    .append(kennzeichnen ? " (" + fakultativ + ")" : "");
        }
        return text.toString();
    }

    /** The statutory goals explain the first column of the federal targets, unless the programme does so itself. */
    List<Fussnote> fussnoten(Art art, List<Fussnote> eigene) {
        if (art != Art.ZIELE_BUND || ziele.ziele().stream().noneMatch(z -> gehoertZu(art, z))) {
            return eigene;
        }
        List<Fussnote> alle = new ArrayList<>(eigene);
        boolean erstes = eigene.stream().noneMatch(f -> f.zeichen().equals("*"));
        for (int nr = 1; nr <= GESETZLICHE_ZIELE; nr++) {
            String beginn = worte.wort("gesetzesziel", nr);
            if (eigene.stream().noneMatch(f -> f.text().contains(beginn))) {
                alle.add(new Fussnote(erstes ? "*" : "", beginn + ": " + worte.wort("gesetzesziel." + nr)));
                erstes = false;
            }
        }
        return alle;
    }
}
