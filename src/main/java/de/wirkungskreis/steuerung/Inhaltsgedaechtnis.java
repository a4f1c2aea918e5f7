package de.wirkungskreis.steuerung;

import de.wirkungskreis.haushalt.Haushaltsplaene;
import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.ziel.Zielsystem;
import de.wirkungskreis.ziel.Zielsysteme;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What Fassungen plan, as long as nobody changes them: every change of their content raises their version. Only asked by
 * transactions that read one moment and write nothing, so what lies here was committed.
 */
@Component
class Inhaltsgedaechtnis {

    private static final int HOECHSTENS = 20;

    private final Planungen planungen;
    private final Haushaltsplaene haushalt;
    private final Zielsysteme ziele;
    private final Map<Schluessel, Inhalt> gemerkt = new LinkedHashMap<>();

    Inhaltsgedaechtnis(Planungen planungen, Haushaltsplaene haushalt, Zielsysteme ziele) {
        this.planungen = planungen;
        this.haushalt = haushalt;
        this.ziele = ziele;
    }

    private record Schluessel(long fassung, int version) {}

    record Inhalt(Planung planung, Haushaltsplan haushalt, Zielsystem ziele) {}

    Inhalt von(Fassung fassung) {
        var schluessel = new Schluessel(fassung.id(), fassung.version());
        synchronized (gemerkt) {
            var bekannt = gemerkt.get(schluessel);
            if (bekannt != null) {
                return bekannt;
            }
        }
        var gelesen = new Inhalt(planungen.derFassung(fassung.id()), haushalt.derFassung(fassung.id()), ziele.derFassung(fassung.id()));
        synchronized (gemerkt) {
            if (gemerkt.size() >= HOECHSTENS) {
                gemerkt.clear();
            }
            gemerkt.put(schluessel, gelesen);
        }
        return gelesen;
    }
}
