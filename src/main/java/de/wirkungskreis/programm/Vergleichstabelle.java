package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The comparison as it leaves the house: one statement a row, numbers as numbers. */
@Component
class Vergleichstabelle {

    private final Formulare formulare;

    Vergleichstabelle(Formulare formulare) {
        this.formulare = formulare;
    }

    Tabelle aus(List<Vergleich.Paar> paare, String links, String rechts) {
        var spalten = List.of(Spalte.text(text("bereich")), Spalte.text(text("ding")), Spalte.text(text("angabe")),
                Spalte.text(links), Spalte.text(rechts), Spalte.zahl(text("differenz")));
        var zeilen = paare.stream().map(p -> new Zeile(Zeilenart.NORMAL, List.of(
                Zelle.text(formulare.bereich(p.punkt().bereich())), Zelle.text(p.punkt().titel()),
                Zelle.text(p.punkt().feld()), zelle(p.links()), zelle(p.rechts()),
                p.differenz().map(Vergleichstabelle::differenz).orElse(Zelle.text(""))))).toList();
        return new Tabelle(text("titel"), spalten, 3, zeilen,
                List.of(formulare.text("programm.vergleich.datei", links, rechts, paare.size())));
    }

    private static Zelle zelle(@Nullable Inhaltspunkt punkt) {
        return punkt == null ? Zelle.text("") : new Zelle(punkt.wert(), punkt.zahl());
    }

    private static Zelle differenz(BigDecimal differenz) {
        return new Zelle(differenz.toPlainString(), differenz);
    }

    private String text(String wort) {
        return formulare.text("programm.vergleich." + wort);
    }
}
