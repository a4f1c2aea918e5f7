package de.wirkungskreis.massnahme;

import de.wirkungskreis.web.Suchquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds Maßnahmen by name, number, lot and group, Träger by name and place. */
@Component
class Massnahmesuche implements Suchquelle {

    private final Massnahmen massnahmen;
    private final Traegerverzeichnis traeger;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;

    Massnahmesuche(Massnahmen massnahmen, Traegerverzeichnis traeger, Massnahmeworte worte, Handelnder handelnder) {
        this.massnahmen = massnahmen;
        this.traeger = traeger;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    @Override
    public List<Treffer> suchen(String begriff, int hoechstens) {
        var gesucht = Arrays.stream(begriff.toLowerCase(Locale.GERMANY).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        if (gesucht.isEmpty() || !handelnder.darf(Recht.MASSNAHMEN_LESEN)) {
            return List.of();
        }
        List<Treffer> treffer = new ArrayList<>();
        massnahmen.alle().stream().filter(m -> enthaelt(gesucht, Stream.concat(Stream.of(m.angaben().name(),
                        m.angaben().massnahmenummer(), m.angaben().losnummer()), m.angaben().zielgruppen().stream())))
                .forEach(m -> treffer.add(new Treffer(m.angaben().name(), worte.text("massnahme.suche.massnahme",
                        m.zustand(), worte.zeitraum(m.angaben().zeitraum())), "/massnahmen/" + m.schluessel())));
        traeger.alle().stream().filter(t -> enthaelt(gesucht, Stream.of(t.name(), t.ort())))
                .forEach(t -> treffer.add(new Treffer(t.name(), worte.text("massnahme.suche.traeger"), "/traeger/" + t.schluessel())));
        return treffer.stream().limit(hoechstens).toList();
    }

    private static boolean enthaelt(List<String> gesucht, Stream<String> texte) {
        String alles = texte.filter(Objects::nonNull).collect(Collectors.joining(" ")).toLowerCase(Locale.GERMANY);
        return gesucht.stream().allMatch(alles::contains);
    }
}
