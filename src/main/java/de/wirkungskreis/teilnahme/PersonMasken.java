package de.wirkungskreis.teilnahme;

import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a person: from its record to text, and back. */
@Component
class PersonMasken {

    private static final String VORSILBE = "teilnahme.feld.";

    private final Teilnahmeworte worte;
    private final Orte orte;
    private final Pseudonyme pseudonyme;
    private final Clock uhr;

    PersonMasken(Teilnahmeworte worte, Orte orte, Pseudonyme pseudonyme, Clock uhr) {
        this.worte = worte;
        this.orte = orte;
        this.pseudonyme = pseudonyme;
        this.uhr = uhr;
    }

    private LocalDate heute() {
        return LocalDate.now(uhr);
    }

    Maske suche() {
        return new Maske(worte.texte(), VORSILBE).zeile("kundennummer", null).alsPflicht();
    }

    /** The number as typed, when it is one. It goes no further than into the pseudonym. */
    Optional<String> kundennummer(Maske maske) {
        String nummer = maske.pflicht("kundennummer");
        if (!nummer.isEmpty()) {
            try {
                pseudonyme.von(nummer);
                return Optional.of(nummer);
            } catch (Pseudonyme.KeineKundennummer e) {
                maske.fehler("kundennummer", String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    Maske neu() {
        return felder(suche(), null);
    }

    Maske angaben(Person person) {
        return felder(new Maske(worte.texte(), VORSILBE), person.angaben());
    }

    private Maske felder(Maske maske, @Nullable Angaben a) {
        List<Wahl> geschlecht = new ArrayList<>();
        if (a == null) {
            geschlecht.add(new Wahl("", worte.text("teilnahme.grund.waehlen")));
        }
        Arrays.stream(Geschlecht.values()).forEach(g -> geschlecht.add(new Wahl(g.name(), worte.wort(g))));
        return maske.zeile("geburtsjahr", a == null ? null : a.geburtsjahr()).alsPflicht()
                .auswahl("geschlecht", a == null ? null : a.geschlecht(), geschlecht).alsPflicht()
                .verweis("gemeinde", a == null ? null : a.gemeinde(), orte.wahl(Raumbezug.Art.GEMEINDE))
                .verweis("quartier", a == null ? null : a.quartier(), orte.wahl(Raumbezug.Art.QUARTIER))
                .zeile("deutschlandSeit", a == null ? null : a.deutschlandSeit())
                .zeile("kindGeboren", a == null || a.kindGeboren() == null ? null : worte.monat(a.kindGeboren()));
    }

    Optional<Angaben> angaben(Maske maske) {
        maske.pflicht("geburtsjahr");
        maske.pflicht("geschlecht");
        var geburtsjahr = jahr(maske, "geburtsjahr", 1900);
        var geschlecht = maske.aus("geschlecht", Geschlecht.class);
        String gemeinde = maske.verwiesen("gemeinde");
        String quartier = maske.verwiesen("quartier");
        if (quartier != null && !Objects.equals(orte.oberhalb(quartier), gemeinde)) {
            maske.fehlerText("quartier", "quartier.gemeinde");
        }
        var seit = jahr(maske, "deutschlandSeit", geburtsjahr.orElse(1900));
        var kind = maske.gelesen("kindGeboren", this::monat);
        kind.filter(k -> k.atDay(1).plusYears(3).isBefore(heute().plusDays(1))).ifPresent(k -> maske.fehlerText("kindGeboren", "kindGeboren.alt"));
        kind.filter(k -> k.isAfter(YearMonth.from(heute()))).ifPresent(k -> maske.fehlerText("kindGeboren", "kindGeboren.zukunft"));
        return maske.fehlerhaft() || geburtsjahr.isEmpty() || geschlecht.isEmpty() ? Optional.empty()
                : Optional.of(new Angaben(geburtsjahr.get(), geschlecht.get(), gemeinde, quartier, seit.orElse(null), kind.orElse(null)));
    }

    private Optional<Integer> jahr(Maske maske, String feld, int ab) {
        var jahr = maske.gelesen(feld, eingabe -> {
            if (!eingabe.matches("\\d{4}")) {
                throw new IllegalArgumentException(worte.text("teilnahme.feld.jahr.format"));
            }
            return Integer.valueOf(eingabe);
        });
        jahr.filter(j -> j < ab || j > heute().getYear()).ifPresent(j -> maske.fehlerText(feld, "jahr.grenze", Integer.toString(ab),
                Integer.toString(heute().getYear())));
        return jahr;
    }

    /** {@code 3/2021}, {@code 03.2021} */
    private YearMonth monat(String eingabe) {
        var teile = eingabe.split("[./]");
        if (teile.length == 2 && teile[0].matches("0?[1-9]|1[0-2]") && teile[1].matches("\\d{4}")) {
            return YearMonth.of(Integer.parseInt(teile[1]), Integer.parseInt(teile[0]));
        }
        throw new IllegalArgumentException(worte.text("teilnahme.feld.monat.format"));
    }

    Maske merkmal(@Nullable Merkmal m) {
        List<Wahl> werte = new ArrayList<>(List.of(new Wahl("", worte.text("teilnahme.merkmal.ohneWert"))));
        Arrays.stream(Merkmalsart.values()).flatMap(a -> a.werte().stream())
                .forEach(w -> werte.add(new Wahl(w, worte.text("teilnahme.merkmal.wert." + w))));
        return new Maske(worte.texte(), VORSILBE)
                .auswahl("art", m == null ? null : m.art(), Arrays.stream(Merkmalsart.values())
                        .map(a -> new Wahl(a.name(), worte.wort(a))).toList()).alsPflicht()
                .auswahl("wert", m == null ? null : m.wert(), werte)
                .tag("giltVon", m == null ? heute() : m.von()).alsPflicht()
                .tag("giltBis", m == null || m.bis() == null ? null : m.bis().minusDays(1));
    }

    /** @param uebrige the other Merkmale of the person, which it must not overlap */
    Optional<Merkmal> merkmal(Maske maske, List<Merkmal> uebrige) {
        maske.pflicht("giltVon");
        var art = maske.aus("art", Merkmalsart.class);
        String wert = maske.eingabe("wert");
        var von = maske.datum("giltVon");
        var bis = maske.datum("giltBis").map(t -> t.plusDays(1));
        art.filter(a -> a.werte().isEmpty() ? !wert.isEmpty() : !a.werte().contains(wert)).ifPresent(a -> maske.fehler("wert",
                a.werte().isEmpty() ? worte.text("teilnahme.feld.wert.keiner", a)
                        : worte.text("teilnahme.feld.wert.einer", a, a.werte().stream().map(w -> worte.text("teilnahme.merkmal.wert." + w)).toList())));
        if (von.isPresent() && bis.isPresent() && !bis.get().isAfter(von.get())) {
            maske.fehlerText("giltBis", "bis.vorVon");
        }
        if (maske.fehlerhaft() || art.isEmpty() || von.isEmpty()) {
            return Optional.empty();
        }
        uebrige.stream().filter(u -> u.art() == art.get() && (u.bis() == null || u.bis().isAfter(von.get()))
                && (bis.isEmpty() || u.von().isBefore(bis.get()))).findFirst().ifPresent(u ->
                maske.fehler("giltVon", worte.text("teilnahme.feld.giltVon.ueberschneidung", u.art(), u.von())));
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Merkmal(art.get(), wert, von.get(), bis.orElse(null), ""));
    }
}
