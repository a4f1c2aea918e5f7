package de.wirkungskreis.recht;

import de.wirkungskreis.recht.Gesetz.Parameter;
import de.wirkungskreis.recht.Zeitreihe.Abschnitt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All laws, read once; what cannot be read or bound for certain stops the start. */
final class Gesetzessammlung implements Rechtsquelle {

    private final Map<String, Gesetz> gesetze;
    private final Supplier<List<Annahme>> annahmen;

    Gesetzessammlung(List<Gesetz> gesetze, Supplier<List<Annahme>> annahmen) {
        this.gesetze = new LinkedHashMap<>();
        gesetze.stream().sorted(Comparator.comparingInt(Gesetz::reihenfolge).thenComparing(Gesetz::schluessel))
                .forEach(g -> this.gesetze.put(g.schluessel(), g));
        this.annahmen = annahmen;
    }

    static Gesetzessammlung geladen() {
        return new Gesetzessammlung(dateien(), List::of);
    }

    static List<Gesetz> dateien() {
        var gesetze = new ArrayList<Gesetz>();
        try {
            for (var datei : new PathMatchingResourcePatternResolver().getResources("classpath:" + ORDNER + "/*.yaml")) {
                String name = String.valueOf(datei.getFilename());
                try (var strom = datei.getInputStream()) {
                    gesetze.add(Gesetzleser.lesen(name.substring(0, name.length() - ".yaml".length()), strom));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gesetze;
    }

    List<Gesetz> alle() {
        return List.copyOf(gesetze.values());
    }

    Optional<Parameter> parameter(String gesetz, String parameter) {
        return Optional.ofNullable(gesetze.get(gesetz)).map(g -> g.parameter().get(parameter));
    }

    @Override
    public <R extends Record> R am(Class<R> recht, LocalDate stichtag) {
        return Rechtsbindung.binden(this, recht, stichtag);
    }

    @Override
    public List<String> annahmen() {
        return annahmen.get().stream().map(Annahme::name).distinct().sorted().toList();
    }

    @Override
    public Rechtsquelle mitAnnahmen(String name) {
        return mit(annahmen.get().stream().filter(a -> a.name().equals(name)).toList());
    }

    /** A checked value wins over what was assumed for the same day before it was known. */
    Gesetzessammlung mit(List<Annahme> angenommen) {
        var neue = new ArrayList<Gesetz>();
        for (var gesetz : gesetze.values()) {
            var parameter = new LinkedHashMap<>(gesetz.parameter());
            parameter.replaceAll((schluessel, p) -> {
                var abschnitte = new ArrayList<>(p.reihe().abschnitte());
                angenommen.stream().filter(a -> a.pfad().equals(p.pfad()) && a.ab().isAfter(p.geprueftBis()))
                        .sorted(Comparator.comparing(Annahme::ab))
                        .forEach(a -> abschnitte.add(new Abschnitt<>(a.ab(), Optional.of(a.stand(p.einheit())), Optional.empty())));
                return p.mit(List.copyOf(abschnitte));
            });
            neue.add(new Gesetz(gesetz.schluessel(), gesetz.titel(), gesetz.reihenfolge(), parameter));
        }
        return new Gesetzessammlung(neue, annahmen);
    }
}
