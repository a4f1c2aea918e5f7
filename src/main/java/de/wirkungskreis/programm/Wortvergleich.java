package de.wirkungskreis.programm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts word by word: the longest common sequence stays, the rest went or came. */
final class Wortvergleich {

    enum Art { GLEICH, ENTFERNT, HINZUGEKOMMEN }

    record Teil(Art art, String text) {}

    /** A word with the blanks behind it; blanks at the beginning are one, too. */
    private static final Pattern WORT = Pattern.compile("\\S+\\s*|\\s+");
    /** Beyond this many comparisons the middle counts as rewritten: nobody reads such a mixture. */
    private static final long HOECHSTENS = 4_000_000;

    private Wortvergleich() {}

    static List<Teil> zwischen(String alt, String neu) {
        var a = worte(alt);
        var b = worte(neu);
        int vorn = 0;
        while (vorn < a.size() && vorn < b.size() && a.get(vorn).equals(b.get(vorn))) {
            vorn++;
        }
        int hinten = 0;
        while (hinten < a.size() - vorn && hinten < b.size() - vorn
                && a.get(a.size() - 1 - hinten).equals(b.get(b.size() - 1 - hinten))) {
            hinten++;
        }
        var teile = new ArrayList<Teil>();
        a.subList(0, vorn).forEach(wort -> anhaengen(teile, Art.GLEICH, wort));
        mitte(teile, a.subList(vorn, a.size() - hinten), b.subList(vorn, b.size() - hinten));
        a.subList(a.size() - hinten, a.size()).forEach(wort -> anhaengen(teile, Art.GLEICH, wort));
        return teile;
    }

    private static void mitte(List<Teil> teile, List<String> a, List<String> b) {
        if ((long) a.size() * b.size() > HOECHSTENS) {
            a.forEach(wort -> anhaengen(teile, Art.ENTFERNT, wort));
            b.forEach(wort -> anhaengen(teile, Art.HINZUGEKOMMEN, wort));
            return;
        }
        // laenge[i][j]: of the longest common sequence of a from i and b from j
        var laenge = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                laenge[i][j] = a.get(i).equals(b.get(j)) ? laenge[i + 1][j + 1] + 1
                        : Math.max(laenge[i + 1][j], laenge[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                anhaengen(teile, Art.GLEICH, a.get(i));
                i++;
                j++;
            } else if (j == b.size() || i < a.size() && laenge[i + 1][j] >= laenge[i][j + 1]) {
                anhaengen(teile, Art.ENTFERNT, a.get(i++));
            } else {
                anhaengen(teile, Art.HINZUGEKOMMEN, b.get(j++));
            }
        }
    }

    private static void anhaengen(List<Teil> teile, Art art, String wort) {
        int letzter = teile.size() - 1;
        if (letzter >= 0 && teile.get(letzter).art() == art) {
            teile.set(letzter, new Teil(art, teile.get(letzter).text() + wort));
        } else {
            teile.add(new Teil(art, wort));
        }
    }

    private static List<String> worte(String text) {
        return WORT.matcher(text).results().map(treffer -> treffer.group()).toList();
    }
}
