package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.Ergebnisse.Verweisung;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything a person was offered, as one line in time: what was, what is, what should come next and is late. */
@Component
class Leistungskette {

    private final Teilnahmen teilnahmen;
    private final Gutscheine gutscheine;
    private final Ergebnisse ergebnisse;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    Leistungskette(Teilnahmen teilnahmen, Gutscheine gutscheine, Ergebnisse ergebnisse, Massnahmen massnahmen, Teilnahmeworte worte, Clock uhr) {
        this.teilnahmen = teilnahmen;
        this.gutscheine = gutscheine;
        this.ergebnisse = ergebnisse;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /**
     * @param bis null: a single day, or still open
     * @param pfad where it is kept; null: only here
     * @param entfernen address to take a planned link away; null: it has happened
     */
    record Glied(LocalDate von, @Nullable LocalDate bis, String name, String stand, String naeheres, @Nullable String pfad, boolean spaet,
            @Nullable String entfernen) {}

    List<Glied> von(long person) {
        List<Glied> glieder = new ArrayList<>();
        teilnahmen.derPerson(person).forEach(t -> glieder.add(glied(t)));
        gutscheine.derPerson(person).forEach(g -> glieder.add(glied(g)));
        ergebnisse.verweisungen(person).forEach(v -> glieder.add(glied(person, v)));
        ergebnisse.einmuendungen(person).forEach(e -> glieder.add(new Glied(e.am(), null, worte.text("teilnahme.einmuendung"),
                worte.wort(e.art()), worte.text("teilnahme.einmuendung.jahr", Integer.toString(e.berichtsjahr()), e.herkunft()), null, false, null)));
        glieder.sort(Comparator.comparing(Glied::von));
        ergebnisse.geplant(person).forEach(k -> glieder.add(geplant(person, k)));
        return glieder;
    }

    private Glied glied(Teilnahme t) {
        var beginn = t.eintritt().or(t::zugewiesen).orElse(t.ereignisse().get(0).am());
        String name = t.massnahme() == null ? worte.instrument(t.instrument())
                : massnahmen.mit(t.massnahme()).map(m -> m.angaben().name()).orElseGet(() -> worte.instrument(t.instrument()));
        String naeheres = t.austritt().map(a -> worte.wort(Objects.requireNonNull(a.grund()))).orElseGet(() ->
                t.eintritt().isPresent() && t.zugewiesen().isPresent()
                        ? gewartet("teilnahme.kette.eintrittNach", t.zugewiesen().get(), t.eintritt().get()) : "");
        return new Glied(beginn, t.austritt().map(Teilnahme.Ereignis::am).orElse(null), name, worte.wort(t.zustand()), naeheres,
                "/teilnahmen/" + t.id(), false, null);
    }

    private String gewartet(String text, LocalDate von, LocalDate bis) {
        return worte.text(text, Math.toIntExact(ChronoUnit.DAYS.between(von, bis)));
    }

    private Glied glied(Gutschein g) {
        var heute = LocalDate.now(uhr);
        String naeheres = g.eingeloest().map(e -> gewartet("teilnahme.kette.eingeloestNach", g.ausgestellt(), e))
                .orElseGet(() -> worte.text("teilnahme.bis", g.gueltigBis()));
        return new Glied(g.ausgestellt(), null, worte.wort(g.art()), worte.wort(g.stand(heute)), naeheres, "/gutscheine/" + g.id(),
                g.stand(heute) == Gutschein.Stand.VERFALLEN, null);
    }

    private Glied glied(long person, Verweisung v) {
        return new Glied(v.am(), v.ergebnisAm(), worte.text("teilnahme.verweisung.an", worte.instrument(v.instrument())), worte.wort(v.ergebnis()),
                "", v.ergebnis() == Verweisung.Ergebnis.OFFEN ? "/personen/" + person + "/verweisungen/" + v.id() : null, false, null);
    }

    private Glied geplant(long person, Ergebnisse.Kettenglied k) {
        boolean spaet = k.bis().isBefore(LocalDate.now(uhr));
        return new Glied(k.bis(), null, worte.instrument(k.instrument()), worte.text(spaet ? "teilnahme.kette.spaet" : "teilnahme.kette.geplant"),
                worte.text("teilnahme.bis", k.bis()), null, spaet, "/personen/" + person + "/kette/" + k.instrument() + "/entfernen");
    }
}
