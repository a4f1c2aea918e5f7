package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.web.Versionskonflikt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record GremiumFormular(
        @NotBlank(message = "{programm.fehler.schluessel}")
        @Pattern(regexp = Schluessel.MUSTER, message = "{programm.fehler.schluessel}") @Nullable String schluessel,
        @NotBlank(message = "{programm.fehler.name}") @Nullable String name,
        @NotNull(message = "{programm.fehler.art}") Gremium.@Nullable Art art,
        int reihenfolge,
        int version) {

    static GremiumFormular aus(Gremium g) {
        return new GremiumFormular(g.schluessel(), g.name(), g.art(), g.reihenfolge(), g.version());
    }

    Gremium gremium() {
        return new Gremium(Eingaben.pflicht(schluessel), Eingaben.pflicht(name), Objects.requireNonNull(art), reihenfolge,
                version);
    }

    private List<Formularfeld> felder() {
        return List.of(
                Formularfeld.zeile("name", "Name", name),
                Formularfeld.zeile("art", "Art", art),
                Formularfeld.zeile("reihenfolge", "Reihenfolge", reihenfolge));
    }

    static Versionskonflikt konflikt(Gremium eigenes, Gremium aktuelles) {
        return Formularfeld.konflikt(aktuelles.name(), "/jobcenter/gremien", aktuelles.version(), aus(eigenes).felder(),
                aus(aktuelles).felder(), Map.of("schluessel", aktuelles.schluessel()));
    }
}
