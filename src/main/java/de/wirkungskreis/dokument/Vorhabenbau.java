package de.wirkungskreis.dokument;

import de.wirkungskreis.dokument.Block.Liste;
import de.wirkungskreis.dokument.Block.Liste.Punkt;
import de.wirkungskreis.dokument.Block.Zwischentitel;
import de.wirkungskreis.programm.Handlungsfeld;
import de.wirkungskreis.programm.Vorhaben;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Handlungsfeld as the programme prints it: guidelines, then what is to be done, in its sentences. */
final class Vorhabenbau {

    private static final Pattern STICHWORT = Pattern.compile("^(Ziele?|Zielgruppen?):");

    /** Neighbours with the same sentence, printed once. */
    private record Satz(List<Vorhaben> vorhaben) {

        Vorhaben erstes() {
            return vorhaben.get(0);
        }

        Text text() {
            return Text.mitHervorhebung(erstes().text(), vorhaben.stream().map(Vorhaben::name).collect(Collectors.toList()));
        }
    }

    List<Block> bloecke(Handlungsfeld feld, boolean mitTitel) {
        List<Block> bloecke = new ArrayList<>();
        if (mitTitel) {
            bloecke.add(new Zwischentitel(Text.stark(feld.titel()), false));
        }
        List<Punkt> offen = new ArrayList<>();
        feld.leitlinien().forEach(l -> offen.add(Punkt.schlicht(l)));
        var oberste = feld.vorhaben().stream().filter(v -> eltern(feld, v) == null).toList();
        String gruppe = null;
        List<Punkt> inGruppe = new ArrayList<>();
        for (var satz : saetze(oberste)) {
            String seine = satz.erstes().gruppe();
            if (gruppe != null && !gruppe.equals(seine)) {
                offen.add(gruppenpunkt(gruppe, inGruppe));
                inGruppe = new ArrayList<>();
            }
            gruppe = seine;
            var darunter = darunter(feld, satz);
            if (gruppe == null && istUeberschrift(satz, darunter)) {
                schliessen(bloecke, offen);
                bloecke.add(new Zwischentitel(Text.stark(satz.erstes().text()), true));
                bloecke.add(new Liste(darunter));
            } else {
                (gruppe == null ? offen : inGruppe).add(new Punkt(satz.text(), darunter));
            }
        }
        if (gruppe != null) {
            offen.add(gruppenpunkt(gruppe, inGruppe));
        }
        schliessen(bloecke, offen);
        return bloecke;
    }

    private static void schliessen(List<Block> bloecke, List<Punkt> offen) {
        if (!offen.isEmpty()) {
            bloecke.add(new Liste(List.copyOf(offen)));
            offen.clear();
        }
    }

    private static Punkt gruppenpunkt(String gruppe, List<Punkt> punkte) {
        return new Punkt(Text.schlicht(gruppe.endsWith(":") ? gruppe : gruppe + ":"), List.copyOf(punkte));
    }

    private static @Nullable Vorhaben eltern(Handlungsfeld feld, Vorhaben vorhaben) {
        return vorhaben.teilVon() == null ? null : feld.vorhaben().stream()
                .filter(v -> v.schluessel().equals(vorhaben.teilVon())).findFirst().orElse(null);
    }

    private static List<Satz> saetze(List<Vorhaben> vorhaben) {
        List<Satz> saetze = new ArrayList<>();
        List<Vorhaben> gleiche = new ArrayList<>();
        for (var naechstes : vorhaben) {
            if (!gleiche.isEmpty() && !gleicherSatz(gleiche.get(0), naechstes)) {
                saetze.add(new Satz(List.copyOf(gleiche)));
                gleiche.clear();
            }
            gleiche.add(naechstes);
        }
        if (!gleiche.isEmpty()) {
            saetze.add(new Satz(List.copyOf(gleiche)));
        }
        return saetze;
    }

    private static boolean gleicherSatz(Vorhaben eines, Vorhaben anderes) {
        return eines.text().equals(anderes.text())
                && java.util.Objects.equals(eines.gruppe(), anderes.gruppe())
                && java.util.Objects.equals(eines.teilVon(), anderes.teilVon());
    }

    /** A Vorhaben whose sentence is only its name heads what stands below it. */
    private static boolean istUeberschrift(Satz satz, List<Punkt> darunter) {
        return !darunter.isEmpty() && kern(satz.erstes().text()).equals(kern(satz.erstes().name()));
    }

    private static String kern(String text) {
        return text.replaceAll("[„“\":]", "").strip();
    }

    private List<Punkt> darunter(Handlungsfeld feld, Satz satz) {
        List<Punkt> punkte = new ArrayList<>();
        satz.vorhaben().stream().map(Vorhaben::gliederung).distinct().forEach(g -> punkte.addAll(gliederung(g)));
        var teile = feld.vorhaben().stream().filter(teil -> satz.vorhaben().stream()
                .anyMatch(v -> v.schluessel().equals(teil.teilVon()))).toList();
        for (var teil : saetze(teile)) {
            punkte.add(new Punkt(teil.text(), darunter(feld, teil)));
        }
        return punkte;
    }

    /** One point a line, two blanks of indent per level. */
    static List<Punkt> gliederung(@Nullable String gliederung) {
        List<Punkt> oberste = new ArrayList<>();
        if (gliederung == null || gliederung.isBlank()) {
            return oberste;
        }
        Deque<List<Punkt>> stapel = new ArrayDeque<>();
        stapel.push(oberste);
        for (String zeile : gliederung.split("\\R")) {
            if (zeile.isBlank()) {
                continue;
            }
            int ebene = (zeile.length() - zeile.stripLeading().length()) / 2;
            while (stapel.size() > ebene + 1) {
                stapel.pop();
            }
            var punkt = new Punkt(stichwort(zeile.strip()), new ArrayList<>());
            stapel.element().add(punkt);
            stapel.push(punkt.darunter());
        }
        return oberste;
    }

    private static Text stichwort(String text) {
        var treffer = STICHWORT.matcher(text);
        return treffer.find() ? Text.mitHervorhebung(text, List.of(treffer.group())) : Text.schlicht(text);
    }
}
