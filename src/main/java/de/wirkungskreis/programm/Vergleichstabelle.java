package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Wortlaut;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The comparison as it leaves the house: one statement a row, numbers as numbers. */
@Component
class Vergleichstabelle {

    private final Wortlaut wortlaut;
    private final MessageSource texte;

    Vergleichstabelle(Wortlaut wortlaut, MessageSource texte) {
        this.wortlaut = wortlaut;
        this.texte = texte;
    }

    /** The name of a part of the content; of one this module does not know, the word itself. */
    String bereich(String bereich) {
        String sonst = bereich.isEmpty() ? bereich : Character.toUpperCase(bereich.charAt(0)) + bereich.substring(1);
        return String.valueOf(texte.getMessage("programm.bereich." + bereich, null, sonst, Locale.GERMANY));
    }

    Tabelle aus(List<Vergleich.Paar> paare, String links, String rechts) {
        var spalten = List.of(Spalte.text(text("bereich")), Spalte.text(text("ding")), Spalte.text(text("angabe")),
                Spalte.text(links), Spalte.text(rechts), Spalte.zahl(text("differenz")));
        var zeilen = paare.stream().map(p -> new Zeile(Zeilenart.NORMAL, List.of(
                Zelle.text(bereich(p.punkt().bereich())), Zelle.text(p.punkt().titel()),
                Zelle.text(p.punkt().feld()), zelle(p.links()), zelle(p.rechts()),
                p.differenz().map(Vergleichstabelle::differenz).orElse(Zelle.text(""))))).toList();
        return new Tabelle(text("titel"), spalten, 3, zeilen,
                List.of(wortlaut.text("programm.vergleich.datei", links, rechts, paare.size())));
    }

    private static Zelle zelle(@Nullable Inhaltspunkt punkt) {
        return punkt == null ? Zelle.text("") : new Zelle(punkt.wert(), punkt.zahl());
    }

    private static Zelle differenz(BigDecimal differenz) {
        return new Zelle(differenz.toPlainString(), differenz);
    }

    private String text(String wort) {
        return wortlaut.text("programm.vergleich." + wort);
    }
}
