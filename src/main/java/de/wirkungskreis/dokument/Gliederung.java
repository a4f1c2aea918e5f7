package de.wirkungskreis.dokument;

import de.wirkungskreis.lage.Lageblock;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.programm.Dokumentabschnitt;
import de.wirkungskreis.programm.Dokumentabschnitt.Art;
import de.wirkungskreis.programm.Handlungsfeld;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of the document. What no section of the programme names is printed all the same, in the usual order. */
final class Gliederung {

    private final Dokumentstoff stoff;
    private final Worte worte;
    private final List<Dokumentabschnitt> abschnitte;

    private Gliederung(Dokumentstoff stoff, Worte worte) {
        this.stoff = stoff;
        this.worte = worte;
        this.abschnitte = new ArrayList<>(stoff.inhalt().abschnitte());
    }

    static List<Dokumentabschnitt> vollstaendig(Dokumentstoff stoff, Worte worte) {
        var gliederung = new Gliederung(stoff, worte);
        gliederung.ergaenzen();
        return gliederung.abschnitte;
    }

    private void ergaenzen() {
        ergaenzen(Art.LAGE, fehlend(Art.LAGE, stoff.lage().bloecke().stream().map(Lageblock::schluessel).toList()), null);
        if (!hat(Art.SCHWERPUNKTE) && (!stoff.inhalt().schwerpunkte().isEmpty())) {
            String motto = stoff.inhalt().rahmen().motto();
            abschnitt(Art.SCHWERPUNKTE, List.of(), motto);
        }
        var felder = new HashSet<>(fehlend(Art.HANDLUNGSFELD,
                stoff.inhalt().handlungsfelder().stream().map(Handlungsfeld::schluessel).toList()));
        stoff.inhalt().handlungsfelder().stream().filter(f -> felder.contains(f.schluessel()))
                .forEach(f -> abschnitt(Art.HANDLUNGSFELD, List.of(f.schluessel()), f.titel()));
        ziele(Art.ZIELE_BUND);
        ziele(Art.ZIELE_LAND);
        ziele(Art.ZIELE_LOKAL);
        ergaenzen(Art.PLANUNG, fehlend(Art.PLANUNG,
                stoff.planung().gruppen().stream().map(Instrumentgruppe::schluessel).toList()), null);
        if (!hat(Art.KOMMUNALE_LEISTUNGEN) && !stoff.planung().kommunaleLeistungen().isEmpty()) {
            abschnitt(Art.KOMMUNALE_LEISTUNGEN, List.of(), stoff.planung().kommunaleLeistungenUeberschrift());
        }
        if (!hat(Art.HAUSHALT) && !stoff.haushalt().spalten().isEmpty()) {
            abschnitt(Art.HAUSHALT, List.of(), null);
        }
    }

    private void ziele(Art art) {
        if (!hat(art) && stoff.ziele().ziele().stream().anyMatch(z -> Zielbau.gehoertZu(art, z))) {
            abschnitt(art, List.of(), null);
        }
    }

    private boolean hat(Art art) {
        return abschnitte.stream().anyMatch(a -> a.art() == art);
    }

    private List<String> fehlend(Art art, List<String> vorhanden) {
        Set<String> genannt = new HashSet<>();
        abschnitte.stream().filter(a -> a.art() == art).forEach(a -> genannt.addAll(a.bezuege()));
        return vorhanden.stream().filter(s -> !genannt.contains(s)).toList();
    }

    private void ergaenzen(Art art, List<String> bezuege, @Nullable String titel) {
        if (!bezuege.isEmpty()) {
            abschnitt(art, bezuege, titel);
        }
    }

    private void abschnitt(Art art, List<String> bezuege, @Nullable String titel) {
        abschnitte.add(new Dokumentabschnitt("ergaenzt-" + abschnitte.size(), art,
                titel == null ? worte.wort("abschnitt", art) : titel, true, null, bezuege, null, List.of()));
    }
}
