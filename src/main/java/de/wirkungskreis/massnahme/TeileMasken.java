package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of what belongs to a Maßnahme: places, prices, options, steps. */
@Component
class TeileMasken {

    private final Massnahmeworte worte;

    TeileMasken(Massnahmeworte worte) {
        this.worte = worte;
    }

    private Maske maske() {
        return new Maske(worte.texte(), "massnahme.feld.");
    }

    Maske plaetze(Massnahme massnahme, @Nullable Platzkontingent alt) {
        var maske = maske();
        MassnahmeMasken.tage(maske, alt != null ? alt.gilt() : offenerRest(massnahme).orElse(null));
        return plaetzefelder(maske, alt);
    }

    Maske plaetzefelder(Maske maske, @Nullable Platzkontingent alt) {
        return maske.zeile("plaetze", alt == null ? null : MassnahmeMasken.zahl(alt.plaetze()))
                .zeile("mindestmenge", alt == null || !alt.hatMindestmenge() ? null
                        : alt.mindestanteil() != null ? Massnahmepunkte.anteil(alt.mindestanteil()) + " %"
                        : MassnahmeMasken.zahl(alt.mindestmenge()));
    }

    /** What of its period has no places yet, after the last that have. */
    private static Optional<Zeitraum> offenerRest(Massnahme massnahme) {
        var zeitraum = massnahme.angaben().zeitraum();
        if (zeitraum == null || massnahme.plaetze().isEmpty()) {
            return Optional.ofNullable(zeitraum);
        }
        var ab = massnahme.plaetze().get(massnahme.plaetze().size() - 1).gilt().bis();
        return ab.isBefore(zeitraum.bis()) ? Optional.of(new Zeitraum(ab, zeitraum.bis())) : Optional.empty();
    }

    Optional<Platzkontingent> plaetze(Maske maske, Optional<Zeitraum> gilt) {
        maske.pflicht("plaetze");
        var plaetze = maske.anzahl("plaetze");
        boolean anteil = maske.eingabe("mindestmenge").endsWith("%");
        var prozent = anteil ? maske.gelesen("mindestmenge", this::anteil) : Optional.<Integer>empty();
        var anzahl = anteil ? Optional.<Integer>empty() : maske.anzahl("mindestmenge");
        if (anzahl.isPresent() && plaetze.isPresent() && anzahl.get() > plaetze.get()) {
            maske.fehlerText("mindestmenge", "mindestmenge.zuviel", plaetze.get().toString());
        }
        return maske.fehlerhaft() || gilt.isEmpty() ? Optional.empty()
                : Optional.of(new Platzkontingent(gilt.get(), plaetze.orElseThrow(), anzahl.orElse(null), prozent.orElse(null)));
    }

    private Integer anteil(String eingabe) {
        var menge = Zahleneingabe.menge(eingabe, Einheit.PROZENT);
        if (menge == null || menge.wert() < 0 || menge.wert() > Platzkontingent.GANZ) {
            throw new IllegalArgumentException(worte.text("massnahme.feld.mindestmenge.anteil"));
        }
        return Math.toIntExact(menge.wert());
    }

    Maske kosten(Massnahme massnahme, @Nullable Kostensatz alt) {
        var maske = maske();
        MassnahmeMasken.tage(maske, alt != null ? alt.gilt() : massnahme.angaben().zeitraum());
        maske.auswahl("kostenart", alt == null ? Kostensatz.Art.MASSNAHMEKOSTEN : alt.art(), wahl(Kostensatz.Art.values()));
        return kostenfelder(maske, alt);
    }

    Maske kostenfelder(Maske maske, @Nullable Kostensatz alt) {
        return maske.zeile("betrag", alt == null ? null : Zahlenformat.euro(alt.betrag(), BILDSCHIRM))
                .auswahl("bezug", alt == null ? Kostensatz.Bezug.TEILNEHMERMONAT : alt.bezug(), wahl(Kostensatz.Bezug.values()));
    }

    Optional<Kostensatz> kosten(Maske maske, Optional<Zeitraum> gilt, Optional<Kostensatz.Art> art) {
        maske.pflicht("betrag");
        var betrag = maske.euro("betrag");
        if (betrag.filter(b -> b.cent() < 0).isPresent()) {
            maske.fehlerText("betrag", "betrag.negativ");
        }
        var bezug = maske.aus("bezug", Kostensatz.Bezug.class);
        return maske.fehlerhaft() || gilt.isEmpty() || art.isEmpty() || bezug.isEmpty() ? Optional.empty()
                : Optional.of(new Kostensatz(gilt.get(), art.get(), bezug.get(), betrag.orElseThrow()));
    }

    Maske option(Massnahme massnahme, @Nullable Option alt) {
        var maske = maske();
        MassnahmeMasken.tage(maske, alt == null ? null : alt.gilt());
        return maske.zeile("plaetze", alt == null ? null : MassnahmeMasken.zahl(alt.plaetze()))
                .tag("entscheidenBis", alt == null ? null : alt.entscheidenBis());
    }

    Optional<Option> option(Maske maske, Massnahme massnahme, @Nullable Option alt) {
        var gilt = MassnahmeMasken.zeitraum(maske, true);
        maske.pflicht("plaetze");
        var plaetze = maske.anzahl("plaetze");
        maske.pflicht("entscheidenBis");
        var frist = maske.datum("entscheidenBis");
        if (gilt.isPresent() && frist.isPresent() && !frist.get().isBefore(gilt.get().von())) {
            maske.fehlerText("entscheidenBis", "entscheidenBis.zuSpaet", Zahlenformat.datum(gilt.get().von()));
        }
        gilt.ifPresent(g -> ueberschneidung(maske, g, massnahme.optionen().stream().filter(o -> o != alt).map(Option::gilt)));
        int nr = alt != null ? alt.nr() : massnahme.optionen().stream().mapToInt(Option::nr).max().orElse(0) + 1;
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Option(nr, gilt.orElseThrow(), plaetze.orElseThrow(),
                frist.orElseThrow(), Option.Stand.OFFEN, null, null, null));
    }

    /** The database refuses it too; here the sentence stands at the field. */
    void ueberschneidung(Maske maske, Zeitraum gilt, Stream<Zeitraum> andere) {
        andere.filter(gilt::ueberschneidet).findFirst()
                .ifPresent(a -> maske.fehlerText("von", "von.ueberschneidung", worte.zeitraum(a)));
    }

    Maske entscheidung(LocalDate heute) {
        return maske().auswahl("stand", Option.Stand.GEZOGEN, wahl(Option.Stand.GEZOGEN, Option.Stand.VERZICHTET))
                .tag("am", heute).absatz("grund", null);
    }

    Maske schritt(LocalDate heute) {
        return maske().tag("am", heute).alsPflicht().absatz("bemerkung", null);
    }

    private List<Wahl> wahl(Enum<?>... konstanten) {
        return Arrays.stream(konstanten).map(k -> new Wahl(k.name(), worte.wort(k))).toList();
    }
}
