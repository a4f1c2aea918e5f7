package de.wirkungskreis.programmdatei;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Bytes to a Programmdatei and back. Touches nothing. */
@Component
class Dateiformat {

    private final Instrumente instrumente;

    Dateiformat(Instrumente instrumente) {
        this.instrumente = instrumente;
    }

    /** @throws UngueltigeDatei with everything that is wrong with it, in the order of the file */
    Programmdatei lesen(byte[] bytes) {
        List<Dateifehler> fehler = new ArrayList<>();
        var wurzel = Baumleser.lesen(Quelltext.aus(bytes), fehler);
        var datei = new Formleser(fehler).lesen(Programmdatei.class, wurzel);
        new Verweise(instrumente.alle().stream().map(Instrument::schluessel).collect(Collectors.toSet()), fehler).pruefen(wurzel);
        if (datei != null && fehler.isEmpty()) {
            datei.planung().maengel().forEach(satz -> fehler.add(planfehler(wurzel, satz)));
        }
        if (datei == null || !fehler.isEmpty()) {
            fehler.sort(Comparator.comparing((Dateifehler f) -> f.zeile() == 0)
                    .thenComparingInt(Dateifehler::zeile).thenComparingInt(Dateifehler::spalte));
            throw new UngueltigeDatei(fehler);
        }
        return datei;
    }

    /** The plan checks itself as a whole; the place is that of the line its sentence names, else that of the plan. */
    private static Dateifehler planfehler(Knoten wurzel, String satz) {
        for (var zeile : Verweise.finden(wurzel, "planung.gruppen[].zeilen[]")) {
            boolean gemeint = Stream.of("name", "schluessel").flatMap(feld -> Verweise.finden(zeile.knoten(), feld).stream())
                    .anyMatch(f -> f.knoten() instanceof Knoten.Skalar skalar && satz.contains("„" + skalar.text() + "“"));
            if (gemeint) {
                var stelle = zeile.knoten().stelle();
                return new Dateifehler(stelle.zeile(), stelle.spalte(), zeile.pfad(), satz);
            }
        }
        var stelle = ((Knoten.Objekt) wurzel).eintraege().get("planung").schluessel();
        return new Dateifehler(stelle.zeile(), stelle.spalte(), "planung", satz);
    }

    String schreiben(Programmdatei datei) {
        return Formschreiber.schreiben(datei);
    }
}
