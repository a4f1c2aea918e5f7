package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Hausbezug.Ausschnitt;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Form;
import de.wirkungskreis.massnahme.Massnahme.Modul;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.massnahme.Massnahme.Zeitmodell;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a Maßnahme: from its record to text, and back. */
@Component
class MassnahmeMasken {

    /** Loosely: digits and slashes ({@code 123/21/1/14}). Houses differ in the number of parts. */
    static final Pattern MASSNAHMENUMMER = Pattern.compile("\\d{1,6}(/\\d{1,6}){1,5}");

    private final Massnahmeworte worte;
    private final Instrumente instrumente;
    private final Traegerverzeichnis traeger;
    private final Hausbezug haus;
    private final Massnahmen massnahmen;

    MassnahmeMasken(Massnahmeworte worte, Instrumente instrumente, Traegerverzeichnis traeger, Hausbezug haus,
            Massnahmen massnahmen) {
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.instrumente = instrumente;
        this.traeger = traeger;
        this.haus = haus;
    }

    Maske angaben(@Nullable Massnahme massnahme) {
        var a = massnahme == null ? null : massnahme.angaben();
        var ausschnitte = haus.ausschnitte();
        var maske = new Maske(worte.texte(), "massnahme.feld.")
                .zeile("name", a == null ? null : a.name()).alsPflicht()
                .verweis("instrument", a == null ? null : a.instrument(), instrumente.alle().stream()
                        .sorted(Comparator.comparing(Instrument::name)).map(i -> new Wahl(i.schluessel(), i.name())).toList());
        if (massnahme == null) {
            maske.auswahl("beschaffungsweg", "", wahl(Beschaffungsweg.values(), true)).alsPflicht();
        }
        maske.zeile("massnahmenummer", a == null ? null : a.massnahmenummer())
                .zeile("losnummer", a == null ? null : a.losnummer())
                .verweis("traeger", a == null ? null : a.traeger(), traeger.alle().stream()
                        .map(t -> new Wahl(t.schluessel(), t.name())).toList());
        var zeitraum = a == null ? null : a.zeitraum();
        tage(maske, zeitraum);
        var orte = Hausbezug.orte(ausschnitte);
        maske.gruppe(worte.text("massnahme.gruppe.ort"))
                .verweis("gemeinde", a == null ? null : a.gemeinde(), orte(orte.values(), Raumbezug.Art.GEMEINDE))
                .verweis("quartier", a == null ? null : a.quartier(), orte(orte.values(), Raumbezug.Art.QUARTIER));
        for (var ausschnitt : ausschnitte) {
            var bezug = a == null ? Optional.<Programmbezug>empty()
                    : a.bezuege().stream().filter(b -> b.programm() == ausschnitt.programm().id()).findFirst();
            bezug(maske, ausschnitt, bezug);
        }
        maske.gruppe(worte.text("massnahme.gruppe.merkmale"))
                .auswahl("form", a == null || a.form() == null ? "" : a.form(), wahl(Form.values(), true))
                .auswahl("zeitmodell", a == null || a.zeitmodell() == null ? "" : a.zeitmodell(), wahl(Zeitmodell.values(), true));
        return maske.mehrfach("module", a == null ? List.of() : a.module(), wahl(Modul.values(), false))
                .absatz("zielgruppen", a == null ? null : String.join("\n", a.zielgruppen()))
                .absatz("beschreibung", a == null ? null : a.beschreibung());
    }

    private void bezug(Maske maske, Ausschnitt ausschnitt, Optional<Programmbezug> bezug) {
        long id = ausschnitt.programm().id();
        maske.gruppe(worte.text("massnahme.gruppe.programm", ausschnitt.programm().jahrtext()))
                .verweis("planzeile-" + id, "planzeile", bezug.map(Programmbezug::planzeile).orElse(null),
                        ausschnitt.zeilen().stream().map(z -> new Wahl(z.schluessel(), z.name())).toList())
                .verweis("vorhaben-" + id, "vorhaben", bezug.map(Programmbezug::vorhaben).orElse(null),
                        ausschnitt.vorhaben().stream().map(v -> new Wahl(v.schluessel(), v.name())).toList());
    }

    /** Empty when something is wrong; what, the form says. */
    Optional<Angaben> angaben(Maske maske, @Nullable Massnahme alt) {
        String name = maske.pflicht("name");
        String instrument = maske.verwiesen("instrument");
        var weg = alt != null ? Optional.of(alt.angaben().beschaffungsweg()) : maske.aus("beschaffungsweg", Beschaffungsweg.class);
        nummern(maske, alt);
        if (instrument == null && weg.filter(w -> w != Beschaffungsweg.EIGEN).isPresent()) {
            maske.pflicht("instrument");
        }
        Weg.verlangt(instrument).filter(v -> weg.filter(w -> w != v).isPresent()).ifPresent(v -> maske.fehlerText(
                alt == null ? "beschaffungsweg" : "instrument", "beschaffungsweg.verlangt", worte.wort(v)));
        var zeitraum = zeitraum(maske, false);
        String gemeinde = maske.verwiesen("gemeinde");
        String quartier = maske.verwiesen("quartier");
        if (quartier != null) {
            var ort = Hausbezug.orte(haus.ausschnitte()).get(quartier);
            if (gemeinde == null || ort != null && ort.oberhalb() != null && !ort.oberhalb().equals(gemeinde)) {
                maske.fehlerText("quartier", "quartier.gemeinde");
            }
        }
        var bezuege = bezuege(maske, instrument);
        var form = maske.aus("form", Form.class);
        var zeitmodell = maske.aus("zeitmodell", Zeitmodell.class);
        Set<Modul> module = Set.copyOf(maske.gewaehlte("module", Modul.class));
        if (weg.isEmpty()) {
            maske.pflicht("beschaffungsweg");
        }
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Angaben(name, instrument,
                weg.orElseThrow(), maske.oderLeer("massnahmenummer"), maske.oderLeer("losnummer"), maske.verwiesen("traeger"),
                zeitraum.orElse(null), gemeinde, quartier, bezuege, form.orElse(null), zeitmodell.orElse(null), module,
                maske.zeilen("zielgruppen"), maske.oderLeer("beschreibung")));
    }

    private void nummern(Maske maske, @Nullable Massnahme alt) {
        String nummer = maske.eingabe("massnahmenummer");
        if (!nummer.isEmpty() && !MASSNAHMENUMMER.matcher(nummer).matches()) {
            maske.fehlerText("massnahmenummer", "massnahmenummer.format", nummer);
        }
        massnahmen.alle().stream().filter(m -> nummer.equals(m.angaben().massnahmenummer())
                        && (alt == null || !m.schluessel().equals(alt.schluessel()))).findFirst()
                .ifPresent(m -> maske.fehlerText("massnahmenummer", "massnahmenummer.vergeben", nummer, m.angaben().name()));
        if (MASSNAHMENUMMER.matcher(maske.eingabe("losnummer")).matches()) {
            maske.fehlerText("losnummer", "losnummer.verwechselt", maske.eingabe("losnummer"));
        }
    }

    private List<Programmbezug> bezuege(Maske maske, @Nullable String instrument) {
        List<Programmbezug> bezuege = new ArrayList<>();
        for (var ausschnitt : haus.ausschnitte()) {
            long id = ausschnitt.programm().id();
            String zeile = maske.verwiesen("planzeile-" + id);
            String vorhaben = maske.verwiesen("vorhaben-" + id);
            ausschnitt.anderesInstrument(zeile, instrument).ifPresent(p -> maske.fehlerText("planzeile-" + id, "planzeile.instrument",
                    p.name(), instrumente.mit(String.valueOf(p.instrument())).map(Instrument::name).orElse("")));
            if (zeile != null || vorhaben != null) {
                bezuege.add(new Programmbezug(id, zeile, vorhaben));
            }
        }
        return bezuege;
    }

    /** The first day and the last: people do not count half-open. */
    static void tage(Maske maske, @Nullable Zeitraum zeitraum) {
        maske.tag("von", zeitraum == null ? null : zeitraum.von()).tag("bis", zeitraum == null ? null : zeitraum.letzterTag());
    }

    static Optional<Zeitraum> zeitraum(Maske maske, boolean pflicht) {
        boolean einer = !maske.wert("von").isEmpty() || !maske.wert("bis").isEmpty();
        if (pflicht || einer) {
            maske.pflicht("von");
            maske.pflicht("bis");
        }
        Optional<LocalDate> von = maske.datum("von");
        Optional<LocalDate> bis = maske.datum("bis");
        if (von.isEmpty() || bis.isEmpty()) {
            return Optional.empty();
        }
        if (bis.get().isBefore(von.get())) {
            maske.fehlerText("bis", "bis.vorVon", Zahlenformat.datum(von.get()));
            return Optional.empty();
        }
        return Optional.of(new Zeitraum(von.get(), bis.get().plusDays(1)));
    }

    private static List<Wahl> orte(Iterable<Raumbezug> orte, Raumbezug.Art art) {
        List<Wahl> wahl = new ArrayList<>();
        orte.forEach(o -> {
            if (o.art() == art) {
                wahl.add(new Wahl(o.schluessel(), o.name()));
            }
        });
        return wahl;
    }

    List<Wahl> wahl(Enum<?>[] konstanten, boolean mitOhne) {
        List<Wahl> wahl = new ArrayList<>();
        if (mitOhne) {
            wahl.add(new Wahl("", worte.text("massnahme.ohneAngabe")));
        }
        Arrays.stream(konstanten).forEach(k -> wahl.add(new Wahl(k.name(), worte.wort(k))));
        return wahl;
    }

    static String zahl(int wert) {
        return Zahlenformat.ganz(wert, BILDSCHIRM);
    }
}
