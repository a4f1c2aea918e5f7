package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Eingabetext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** The fields that make an account, as typed. */
record Nutzerformular(String kennung, String name, String passwort, String wiederholung) {

    private static final Pattern KENNUNG = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    String normierteKennung() {
        return Eingabetext.zeile(kennung).toLowerCase(Locale.ROOT);
    }

    /** Field and what is wrong with it, in the order of the page. */
    Map<String, String> fehler(MessageSource texte) {
        var fehler = fehlerOhneKennwort(texte);
        passwortFehler(normierteKennung(), passwort, wiederholung, texte, fehler);
        return fehler;
    }

    Map<String, String> fehlerOhneKennwort(MessageSource texte) {
        var fehler = new LinkedHashMap<String, String>();
        if (!KENNUNG.matcher(normierteKennung()).matches()) {
            fehler.put("kennung", satz(texte, "zugang.kennung.form"));
        }
        nameFehler(name, texte, fehler);
        return fehler;
    }

    static void nameFehler(String name, MessageSource texte, Map<String, String> fehler) {
        if (Eingabetext.zeile(name).isEmpty() || Eingabetext.zeile(name).length() > 200) {
            fehler.put("name", satz(texte, "zugang.name.fehlt"));
        }
    }

    static void passwortFehler(
            String kennung, String passwort, String wiederholung, MessageSource texte, Map<String, String> fehler) {
        var verstoss = Passwortregel.verstoss(kennung, passwort);
        if (verstoss.isPresent()) {
            fehler.put("neu", satz(texte, verstoss.get()));
        } else if (!passwort.equals(wiederholung)) {
            fehler.put("wiederholung", satz(texte, "zugang.passwort.ungleich"));
        }
    }

    static String satz(MessageSource texte, String schluessel) {
        return texte.getMessage(
                schluessel, new Object[] {Passwortregel.MINDESTENS, Passwortregel.HOECHSTENS}, Locale.GERMAN);
    }
}
