package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Seitenvergleich;
import de.wirkungskreis.ziel.Zielansicht.Vorher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the values of the programme before ended with: linked beside the new ones, never copied into them. */
@Component
class Vorjahreswerte {

    private final Zielsysteme zielsysteme;
    private final Programme programme;
    private final Seitenvergleich seitenvergleich;

    Vorjahreswerte(Zielsysteme zielsysteme, Programme programme, Seitenvergleich seitenvergleich) {
        this.zielsysteme = zielsysteme;
        this.programme = programme;
        this.seitenvergleich = seitenvergleich;
    }

    /** By target and value ("B2/frauen"); a value still open there says nothing here. */
    Map<String, Vorher> zu(Fassungskontext kontext) {
        Map<String, Vorher> werte = new LinkedHashMap<>();
        seitenvergleich.vorjahr(kontext).ifPresent(fassung -> {
            var programm = programme.mit(fassung.programm()).orElseThrow();
            for (var ziel : zielsysteme.derFassung(fassung.id()).ziele()) {
                for (var wert : ziel.werte()) {
                    String ort = Zielansicht.ort(ziel, wert);
                    wert.gueltig().ifPresent(stand -> werte.put(ort, new Vorher(programm.jahrtext(),
                            Zielwortlaut.wert(wert, stand, BILDSCHIRM) + ", " + stand.status().wort(),
                            "/programme/" + programm.erstesJahr() + "/ziele/herleitung/" + ort + "?fassung="
                                    + fassung.nummer())));
                }
            }
        });
        return werte;
    }

    Optional<Vorher> zu(Fassungskontext kontext, Ziel ziel, Zielwert wert) {
        return Optional.ofNullable(zu(kontext).get(Zielansicht.ort(ziel, wert)));
    }
}
