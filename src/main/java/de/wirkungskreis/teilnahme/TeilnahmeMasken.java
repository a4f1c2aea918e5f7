package de.wirkungskreis.teilnahme;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a Teilnahme: from its record to text, and back. */
@Component
class TeilnahmeMasken {

    private static final String VORSILBE = "teilnahme.feld.";

    private final Teilnahmeworte worte;
    private final Massnahmen massnahmen;
    private final Instrumente instrumente;

    TeilnahmeMasken(Teilnahmeworte worte, Massnahmen massnahmen, Instrumente instrumente) {
        this.worte = worte;
        this.massnahmen = massnahmen;
        this.instrumente = instrumente;
    }

    record Neu(String instrument, @Nullable String massnahme, @Nullable Zeitraum geplant, Schritt schritt) {}

    Maske neu(@Nullable String massnahme, LocalDate heute) {
        var laufende = massnahmen.alle().stream().filter(m -> m.angaben().instrument() != null)
                .filter(m -> m.zustand().vereinbart() || m.schluessel().equals(massnahme))
                .map(m -> new Wahl(m.schluessel(), m.angaben().name())).toList();
        var alle = instrumente.alle().stream().filter(i -> i.am(heute).filter(Instrument.Geltung::inKraft).isPresent())
                .sorted(Comparator.comparing(Instrument::name)).map(i -> new Wahl(i.schluessel(), i.name())).toList();
        return new Maske(worte.texte(), VORSILBE)
                .verweis("massnahme", massnahme, laufende)
                .verweis("instrument", null, alle)
                .auswahl("ereignis", Teilnahmezustand.ZUGEWIESEN, Teilnahmezustand.nach(null).stream()
                        .map(z -> new Wahl(z.name(), worte.wort(z))).toList()).alsPflicht()
                .tag("am", heute).alsPflicht()
                .tag("rechtsstand", null)
                .tag("von", null).tag("bis", null);
    }

    Optional<Neu> neu(Maske maske) {
        String schluessel = maske.verwiesen("massnahme");
        var massnahme = Optional.ofNullable(schluessel).flatMap(massnahmen::mit);
        String instrument = maske.verwiesen("instrument");
        String eigenes = massnahme.map(Massnahme::angaben).map(Massnahme.Angaben::instrument).orElse(null);
        if (massnahme.isEmpty() && instrument == null) {
            maske.fehlerText("massnahme", "ohneAngebot");
        } else if (eigenes != null && instrument != null && !eigenes.equals(instrument)) {
            maske.fehlerText("instrument", "anderesInstrument", worte.instrument(eigenes));
        }
        maske.pflicht("ereignis");
        maske.pflicht("am");
        var ereignis = maske.aus("ereignis", Teilnahmezustand.class);
        var am = maske.datum("am");
        var von = maske.datum("von");
        var bis = maske.datum("bis");
        if (von.isPresent() != bis.isPresent() && maske.fehlerBei("von") == null && maske.fehlerBei("bis") == null) {
            maske.fehlerText(von.isPresent() ? "bis" : "von", "vonbis");
        } else if (von.isPresent() && bis.isPresent() && bis.get().isBefore(von.get())) {
            maske.fehlerText("bis", "bis.vorVon");
        }
        var rechtsstand = maske.datum("rechtsstand");
        if (rechtsstand.isPresent() && ereignis.filter(e -> e != Teilnahmezustand.EINGETRETEN).isPresent()) {
            maske.fehlerText("rechtsstand", "rechtsstand.eintritt");
        }
        String warum = abweichung(maske);
        if (maske.fehlerhaft() || ereignis.isEmpty() || am.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Neu(eigenes != null ? eigenes : String.valueOf(instrument), schluessel,
                von.isPresent() && bis.isPresent() ? new Zeitraum(von.get(), bis.get().plusDays(1)) : null,
                new Schritt(ereignis.get(), am.get(), null, null, rechtsstand.orElse(null)).mitAbweichung(warum)));
    }

    /** Why this may run beside another: asked for where only our reading speaks against it. */
    static Maske mitAbweichung(Maske maske, boolean gefragt) {
        return gefragt ? maske.absatz("abweichung", null) : maske;
    }

    private static @Nullable String abweichung(Maske maske) {
        if (!maske.hat("abweichung") || maske.eingabe("abweichung").isEmpty()) {
            return null;
        }
        String grund = maske.eingabe("abweichung");
        if (grund.length() > Einzelfallentscheidungen.GRUND_HOECHSTENS) {
            maske.fehlerText("abweichung", "begruendung.lang", Einzelfallentscheidungen.GRUND_HOECHSTENS);
        } else if (EinzelfallController.FUEHRT_ZU_JEMANDEM.matcher(grund).find()) {
            maske.fehlerText("abweichung", "begruendung.person");
        }
        return grund;
    }

    /** The form of one event; which fields it has depends on what happens. */
    Maske schritt(Teilnahmezustand nach, LocalDate heute) {
        var maske = new Maske(worte.texte(), VORSILBE).tag("am", heute).alsPflicht();
        if (!nach.gruende().isEmpty()) {
            List<Wahl> gruende = new ArrayList<>(List.of(new Wahl("", worte.text("teilnahme.grund.waehlen"))));
            nach.gruende().forEach(g -> gruende.add(new Wahl(g.name(), worte.wort(g))));
            maske.auswahl("grund", nach.gruende().size() == 1 ? nach.gruende().get(0) : null, gruende).alsPflicht();
        }
        if (nach == Teilnahmezustand.VERLAENGERT) {
            maske.tag("neuesEnde", null).alsPflicht();
        }
        if (nach == Teilnahmezustand.VERLAENGERT || nach == Teilnahmezustand.EINGETRETEN) {
            maske.tag("rechtsstand", null);
        }
        return maske;
    }

    Optional<Schritt> schritt(Maske maske, Teilnahmezustand nach) {
        maske.pflicht("am");
        if (nach == Teilnahmezustand.VERLAENGERT) {
            maske.pflicht("neuesEnde");
        }
        var am = maske.datum("am");
        var grund = maske.aus("grund", Grund.class);
        var bis = maske.datum("neuesEnde");
        var rechtsstand = maske.datum("rechtsstand");
        String warum = abweichung(maske);
        return maske.fehlerhaft() || am.isEmpty() ? Optional.empty()
                : Optional.of(new Schritt(nach, am.get(), grund.orElse(null), bis.orElse(null), rechtsstand.orElse(null)).mitAbweichung(warum));
    }

    /** The sentences at their fields; one without a field of its own stands at the day. */
    void fehler(Maske maske, List<Hindernis> hindernisse) {
        hindernisse.forEach(h -> {
            String feld = h.feld().equals("bis") ? "neuesEnde" : h.feld();
            maske.fehler(maske.hat(feld) ? feld : maske.hat("ereignis") && feld.equals("nach") ? "ereignis" : "am", worte.satz(h));
        });
    }
}
