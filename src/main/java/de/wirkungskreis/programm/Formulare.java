package de.wirkungskreis.programm;

import de.wirkungskreis.web.Versionskonflikt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What all forms of the module have in common. */
@Component
class Formulare {

    private final MessageSource texte;

    Formulare(MessageSource texte) {
        this.texte = texte;
    }

    String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }

    /** The name of a part of the content; of one this module does not know, the word itself. */
    String bereich(String bereich) {
        String sonst = bereich.isEmpty() ? bereich : Character.toUpperCase(bereich.charAt(0)) + bereich.substring(1);
        return String.valueOf(texte.getMessage("programm.bereich." + bereich, null, sonst, Locale.GERMANY));
    }

    /** Both sides of a form two people sent. A row only one of them has stands empty on the other side. */
    Versionskonflikt konflikt(String gegenstand, String ziel, List<Eingabefeld> felder, Map<String, String> eigene,
            Map<String, String> aktuelle) {
        var gegeneinander = new ArrayList<Versionskonflikt.Feld>();
        for (var feld : felder) {
            String bezeichnung = text("programm.feld." + feld.wort());
            gegeneinander.add(new Versionskonflikt.Feld(feld.name(),
                    feld.zeile() == 0 ? bezeichnung : bezeichnung + " " + feld.zeile(),
                    eigene.getOrDefault(feld.name(), "").strip(), aktuelle.getOrDefault(feld.name(), "").strip(),
                    feld.mehrzeilig()));
        }
        return new Versionskonflikt(gegenstand, ziel, Integer.parseInt(aktuelle.getOrDefault("version", "0")), gegeneinander,
                Map.of());
    }

    /** A map that takes what may be missing as an empty text. */
    static Map<String, String> werte(Object... paare) {
        var werte = new LinkedHashMap<String, String>();
        for (int i = 0; i < paare.length; i += 2) {
            werte.put(paare[i].toString(), paare[i + 1] == null ? "" : paare[i + 1].toString());
        }
        return werte;
    }

    /** The next free key of the pattern S10, V51, HF9. */
    static String naechster(String stamm, List<String> vergeben) {
        int nummer = vergeben.size() + 1;
        while (vergeben.contains(stamm + nummer) || vergeben.contains(stamm + "0" + nummer)) {
            nummer++;
        }
        return stamm + nummer;
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

    /** Where a key is taken, its form says so. */
    static void freierSchluessel(Eingabe eingabe, List<String> vergeben, boolean neu) {
        if (neu && vergeben.contains(eingabe.schluessel("schluessel"))) {
            eingabe.beanstanden("schluessel", "Diesen Schlüssel gibt es in dieser Fassung schon.");
        }
    }
}
