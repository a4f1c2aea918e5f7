package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;

/** How one kind of thing is typed in: which fields, read as what, written where. */
abstract class Formular<T extends Angabe> {

    /** In addresses: {@code /programme/2022/<art>/…} */
    final String art;
    final MessageSource texte;

    Formular(String art, MessageSource texte) {
        this.art = art;
        this.texte = texte;
    }

    /** As what other things name it, where they may. */
    Optional<Dingart> ding() {
        return Optional.empty();
    }

    /** Where its neighbours are ordered. What stands in no order is there from the beginning and stays. */
    Optional<JdbcProgrammangaben.Art> reihe() {
        return Optional.empty();
    }

    final JdbcProgrammangaben.Art ordnung() {
        return reihe().orElseThrow(() -> new NichtGefunden(text("programm.rahmen.bleibt")));
    }

    /** Where the things are read, below {@code /programme/{jahr}}. */
    String seite() {
        return "";
    }

    String lesepfad(T ding) {
        return seite() + "#" + ding.schluessel();
    }

    abstract List<T> alle(Programminhalt inhalt);

    /** Among which it is moved up and down. */
    List<T> nachbarn(Programminhalt inhalt, T ding) {
        return alle(inhalt);
    }

    abstract String titel(T ding);

    /**
     * @param ding null: a new one
     * @param gesendet what came with the request: preset values and how many rows there were
     */
    abstract Maske maske(Programminhalt inhalt, @Nullable T ding, MultiValueMap<String, String> gesendet);

    /** Finds fault with the Maske where something in it is wrong; the answer does not count then. */
    abstract T lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version);

    abstract void anlegen(long fassung, T ding, int position);

    /** @return false when the version has moved on */
    abstract boolean aendern(long fassung, T ding);

    /** @throws de.wirkungskreis.web.Unzulaessig while something hangs on it */
    void loeschbar(T ding) {}

    final T finden(Programminhalt inhalt, String schluessel) {
        return alle(inhalt).stream().filter(ding -> ding.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden(text("programm.fehlt." + art, schluessel)));
    }

    final List<String> schluessel(Programminhalt inhalt) {
        return alle(inhalt).stream().map(Angabe::schluessel).toList();
    }

    final Maske leer() {
        return new Maske(texte, "programm.feld.");
    }

    /** For a new thing with a field for its key, the next free one of the pattern S10, V51, HF9 in it. */
    final Maske maske(Programminhalt inhalt, @Nullable T ding, String stamm) {
        return ding != null ? leer() : leer().zeile("schluessel", naechster(stamm, schluessel(inhalt))).alsPflicht();
    }

    private static String naechster(String stamm, List<String> vergeben) {
        int nummer = vergeben.size() + 1;
        while (vergeben.contains(stamm + nummer) || vergeben.contains(stamm + "0" + nummer)) {
            nummer++;
        }
        return stamm + nummer;
    }

    /** As many rows as were sent, at least {@code mindestens}; {@code feld}: a field of every row. */
    static int zeilen(MultiValueMap<String, String> gesendet, String feld, int mindestens) {
        int zeilen = mindestens;
        while (gesendet.containsKey(feld + (zeilen + 1))) {
            zeilen++;
        }
        return zeilen;
    }

    final List<Maske.Wahl> worte(String stamm, Enum<?>... werte) {
        return Arrays.stream(werte).map(w -> new Maske.Wahl(w.name(), text(stamm + w.name()))).toList();
    }

    final List<Maske.Wahl> oder(String leer, List<Maske.Wahl> wahl) {
        List<Maske.Wahl> alle = new ArrayList<>(List.of(new Maske.Wahl("", text(leer))));
        alle.addAll(wahl);
        return alle;
    }

    static <E extends Enum<E>> E pflichtwort(Maske maske, String feld, Class<E> art, E sonst) {
        maske.pflicht(feld);
        return maske.aus(feld, art).orElse(sonst);
    }

    /** Whether somebody who follows {@code weiter} from {@code ab} comes to {@code gesucht}. */
    static boolean fuehrtZu(String gesucht, @Nullable String ab, UnaryOperator<@Nullable String> weiter) {
        var besucht = new HashSet<String>();
        for (String s = ab; s != null && besucht.add(s); s = weiter.apply(s)) {
            if (s.equals(gesucht)) {
                return true;
            }
        }
        return false;
    }

    final String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
