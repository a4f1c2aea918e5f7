package de.wirkungskreis.planung;

import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Verweis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan line or a service names. */
final class Planverweise {

    private Planverweise() {}

    static List<Verweis> der(Planzeile z) {
        var verweise = new ArrayList<Verweis>();
        zeile(z, Dingart.INSTRUMENT, "instrument", z.instrument()).ifPresent(verweise::add);
        zeile(z, Dingart.RAUMBEZUG, "raum", z.raum()).ifPresent(verweise::add);
        z.ableitung().forEach(s -> zeile(z, Dingart.PLANZEILE, "ableitung[]", s).ifPresent(verweise::add));
        z.vorhaben().forEach(s -> zeile(z, Dingart.VORHABEN, "vorhaben[]", s).ifPresent(verweise::add));
        return verweise;
    }

    private static Optional<Verweis> zeile(Planzeile z, Dingart art, String feld, @Nullable String schluessel) {
        return Optional.ofNullable(schluessel).map(s -> new Verweis(art, s, "planung.gruppen[].zeilen[]." + feld, z.name(),
                "/planung/zeilen/" + z.schluessel()));
    }

    static List<Verweis> der(KommunaleLeistung l) {
        return l.instrument() == null ? List.of() : List.of(new Verweis(Dingart.INSTRUMENT, l.instrument(),
                "planung.kommunaleLeistungen[].instrument", l.bezeichnung(), "/planung/leistungen"));
    }
}
