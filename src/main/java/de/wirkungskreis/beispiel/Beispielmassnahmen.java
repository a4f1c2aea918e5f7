package de.wirkungskreis.beispiel;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Beiratsstellungnahme;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Kriterium;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Pruefung;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.massnahme.Massnahme.Verlaufseintrag;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.massnahme.Massnahmetraeger;
import de.wirkungskreis.massnahme.Massnahmetraeger.Zertifikat;
import de.wirkungskreis.massnahme.Traegerverzeichnis;
import de.wirkungskreis.massnahme.Zustand;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The Maßnahmen and Träger of the sample, from a strict file: what it does not know stops the start. */
@Component
@ConditionalOnProperty("wirkungskreis.beispiel")
class Beispielmassnahmen {

    static final String DATEI = "beispiel/massnahmen-herford-2022.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Massnahmen massnahmen;
    private final Traegerverzeichnis verzeichnis;
    private final Programme programme;

    Beispielmassnahmen(Massnahmen massnahmen, Traegerverzeichnis verzeichnis, Programme programme) {
        this.massnahmen = massnahmen;
        this.verzeichnis = verzeichnis;
        this.programme = programme;
    }

    private record Datei(List<Traegereintrag> traeger, List<Eintrag> massnahmen) {}

    private record Traegereintrag(String schluessel, String name, @Nullable String ort, @Nullable String hinweis,
            @Nullable List<Zertifikateintrag> zertifikate) {}

    private record Zertifikateintrag(int fachbereich, String nummer, String stelle, LocalDate von, LocalDate bis) {}

    private record Eintrag(String schluessel, String name, @Nullable String instrument, Beschaffungsweg weg,
            @Nullable String nummer, @Nullable String los, @Nullable String traeger, LocalDate von, LocalDate bis,
            @Nullable String gemeinde, @Nullable String quartier, @Nullable String planzeile, @Nullable String vorhaben,
            Massnahme.@Nullable Form form, Massnahme.@Nullable Zeitmodell zeitmodell, @Nullable List<Massnahme.Modul> module,
            @Nullable List<String> zielgruppen, @Nullable String beschreibung, @Nullable List<Platzeintrag> plaetze,
            @Nullable List<Kosteneintrag> kosten, @Nullable List<Optionseintrag> optionen, @Nullable Agheintrag agh,
            LinkedHashMap<Zustand, LocalDate> verlauf) {}

    /** {@code mindestanteil} in percent. */
    private record Platzeintrag(int plaetze, @Nullable Integer mindestanteil, @Nullable Integer mindestanzahl) {}

    private record Kosteneintrag(Kostensatz.@Nullable Art art, Kostensatz.Bezug bezug, BigDecimal euro, @Nullable LocalDate von,
            @Nullable LocalDate bis) {}

    private record Optionseintrag(LocalDate von, LocalDate bis, int plaetze, LocalDate frist,
            Massnahme.Option.@Nullable Stand stand, @Nullable LocalDate am, @Nullable String grund) {}

    private record Agheintrag(@Nullable Integer stunden, @Nullable String zusaetzlich, @Nullable String interesse,
            @Nullable String wettbewerb, @Nullable String zweckmaessig, @Nullable LocalDate beirat,
            Arbeitsgelegenheit.@Nullable Votum votum, @Nullable String wortlaut, @Nullable String abweichung) {}

    /** To be called by somebody who may. */
    void laden() {
        var datei = gelesen();
        Programm programm = programme.alle().get(0);
        String wer = Beispielnutzer.mit(Rolle.MASSNAHMEMANAGEMENT).kennung();
        datei.traeger().forEach(t -> verzeichnis.anlegen(new Massnahmetraeger(t.schluessel(), t.name(), t.ort(), t.hinweis(),
                oft(t.zertifikate()).map(z -> new Zertifikat(z.fachbereich(), "", z.nummer(), z.stelle(),
                        zeitraum(z.von(), z.bis()))).toList(), 0)));
        datei.massnahmen().forEach(e -> massnahmen.einspielen(massnahme(e, programm, wer)));
    }

    private static Datei gelesen() {
        try (var strom = new ClassPathResource(DATEI).getInputStream()) {
            return YAML.readValue(strom, Datei.class);
        } catch (JacksonException e) {
            throw new IllegalStateException(DATEI + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Massnahme massnahme(Eintrag e, Programm programm, String wer) {
        var ganz = zeitraum(e.von(), e.bis());
        var bezuege = e.planzeile() == null && e.vorhaben() == null ? List.<Programmbezug>of()
                : List.of(new Programmbezug(programm.id(), e.planzeile(), e.vorhaben()));
        var angaben = new Angaben(e.name(), e.instrument(), e.weg(), e.nummer(), e.los(), e.traeger(), ganz, e.gemeinde(),
                e.quartier(), bezuege, e.form(), e.zeitmodell(), Set.copyOf(oft(e.module()).toList()), oft(e.zielgruppen()).toList(),
                e.beschreibung());
        var plaetze = oft(e.plaetze()).map(p -> new Platzkontingent(ganz, p.plaetze(), p.mindestanzahl(),
                p.mindestanteil() == null ? null : p.mindestanteil() * 100)).toList();
        var kosten = oft(e.kosten()).map(k -> new Kostensatz(
                k.von() == null || k.bis() == null ? ganz : zeitraum(k.von(), k.bis()),
                k.art() == null ? Kostensatz.Art.MASSNAHMEKOSTEN : k.art(), k.bezug(),
                new Euro(k.euro().movePointRight(2).longValueExact()))).toList();
        List<Massnahme.Option> optionen = new ArrayList<>();
        oft(e.optionen()).forEach(o -> optionen.add(new Massnahme.Option(optionen.size() + 1, zeitraum(o.von(), o.bis()),
                o.plaetze(), o.frist(), Optional.ofNullable(o.stand()).orElse(Massnahme.Option.Stand.OFFEN), o.am(),
                o.am() == null ? null : wer, o.grund())));
        List<Verlaufseintrag> verlauf = new ArrayList<>();
        e.verlauf().forEach((zustand, am) -> verlauf.add(new Verlaufseintrag(verlauf.size() + 1,
                verlauf.isEmpty() ? null : verlauf.get(verlauf.size() - 1).nach(), zustand, am, wer, null)));
        return new Massnahme(e.schluessel(), angaben, plaetze, kosten, optionen,
                e.agh() == null ? null : agh(e.agh(), e.verlauf().getOrDefault(Zustand.PRUEFUNG, e.von()), wer), verlauf, 0);
    }

    private static Arbeitsgelegenheit agh(Agheintrag agh, LocalDate geprueft, String wer) {
        List<Pruefung> pruefungen = new ArrayList<>();
        pruefung(pruefungen, Kriterium.ZUSAETZLICH, agh.zusaetzlich(), geprueft, wer);
        pruefung(pruefungen, Kriterium.OEFFENTLICHES_INTERESSE, agh.interesse(), geprueft, wer);
        pruefung(pruefungen, Kriterium.WETTBEWERBSNEUTRAL, agh.wettbewerb(), geprueft, wer);
        pruefung(pruefungen, Kriterium.ARBEITSMARKTPOLITISCH_ZWECKMAESSIG, agh.zweckmaessig(), geprueft, wer);
        return new Arbeitsgelegenheit(agh.stunden(), pruefungen, agh.beirat() == null || agh.votum() == null ? null
                : new Beiratsstellungnahme(agh.beirat(), agh.votum(), agh.wortlaut(), agh.abweichung()));
    }

    private static void pruefung(List<Pruefung> pruefungen, Kriterium kriterium, @Nullable String grund, LocalDate am, String wer) {
        if (grund != null) {
            pruefungen.add(new Pruefung(kriterium, true, grund, am, wer));
        }
    }

    private static Zeitraum zeitraum(LocalDate von, LocalDate letzter) {
        return new Zeitraum(von, letzter.plusDays(1));
    }

    private static <T> Stream<T> oft(@Nullable List<T> liste) {
        return liste == null ? Stream.of() : liste.stream();
    }
}
