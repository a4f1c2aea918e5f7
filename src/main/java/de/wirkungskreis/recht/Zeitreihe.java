package de.wirkungskreis.recht;

import de.wirkungskreis.recht.KeinRecht.Grund;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The values of one parameter, ascending. Each holds from its first day until the day before the next one, the last one
 * up to and including {@code geprueftBis}; an Annahme may go on from there.
 *
 * @param parameter {@code gesetz/parameter}
 */
public record Zeitreihe<T>(String parameter, String name, List<Abschnitt<T>> abschnitte, LocalDate geprueftBis) {

    /** {@code ohne} says why there is no value; else {@code stand} has it. */
    public record Abschnitt<T>(LocalDate ab, Optional<Stand<T>> stand, Optional<OhneWert> ohne) {}

    /** @throws KeinRecht whenever there is no value, each reason by its name */
    public Stand<T> am(LocalDate stichtag) {
        var abschnitt = abschnitt(stichtag);
        return abschnitt.stand().orElseThrow(() -> kein(stichtag, grund(abschnitt.ohne().orElseThrow()), abschnitt.ab()));
    }

    /** Empty where the law has no rule or no limit on that day; what nobody knows is still refused. */
    public Optional<Stand<T>> falls(LocalDate stichtag) {
        var abschnitt = abschnitt(stichtag);
        if (abschnitt.ohne().filter(OhneWert.UNBEKANNT::equals).isPresent()) {
            throw kein(stichtag, Grund.UNBEKANNT, abschnitt.ab());
        }
        return abschnitt.stand();
    }

    Abschnitt<T> abschnitt(LocalDate stichtag) {
        var abschnitt = abschnitte.stream().filter(a -> !stichtag.isBefore(a.ab())).reduce((a, b) -> b)
                .orElseThrow(() -> kein(stichtag, Grund.VOR_DEM_ERSTEN_TAG, abschnitte.get(0).ab()));
        boolean angenommen = abschnitt.stand().filter(s -> s.pruefstand() == Pruefstand.ANNAHME).isPresent();
        if (stichtag.isAfter(geprueftBis) && !angenommen) {
            throw kein(stichtag, Grund.NACH_GEPRUEFT_BIS, geprueftBis);
        }
        return abschnitt;
    }

    private KeinRecht kein(LocalDate tag, Grund grund, LocalDate grenze) {
        return new KeinRecht(parameter, name, tag, grund, grenze);
    }

    private static Grund grund(OhneWert ohne) {
        return switch (ohne) {
            case NICHT_IN_KRAFT -> Grund.NICHT_IN_KRAFT;
            case UNBEGRENZT -> Grund.UNBEGRENZT;
            case UNBEKANNT -> Grund.UNBEKANNT;
        };
    }
}
