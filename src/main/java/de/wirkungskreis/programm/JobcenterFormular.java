package de.wirkungskreis.programm;

import de.wirkungskreis.web.Versionskonflikt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record JobcenterFormular(
        @NotBlank(message = "{programm.fehler.name}") @Nullable String name,
        @Nullable String gebiet,
        @Nullable String land,
        @Nullable String region,
        @NotNull(message = "{programm.fehler.organisationsform}") Jobcenter.@Nullable Organisationsform organisationsform,
        @Nullable String vergleichstyp,
        int version) {

    static JobcenterFormular leer() {
        return new JobcenterFormular("", "", "", "", Jobcenter.Organisationsform.GE, "", 0);
    }

    static JobcenterFormular aus(Jobcenter j) {
        return new JobcenterFormular(j.name(), j.gebiet(), j.land(), j.region(), j.organisationsform(), j.vergleichstyp(),
                j.version());
    }

    Jobcenter jobcenter() {
        return new Jobcenter(Eingaben.pflicht(name), Eingaben.oder(gebiet), Eingaben.oder(land), Eingaben.oder(region),
                java.util.Objects.requireNonNull(organisationsform), Eingaben.oder(vergleichstyp), version);
    }

    private List<Formularfeld> felder() {
        return List.of(
                Formularfeld.zeile("name", "Name", name),
                Formularfeld.zeile("gebiet", "Gebiet", gebiet),
                Formularfeld.zeile("land", "Land", land),
                Formularfeld.zeile("region", "Region", region),
                Formularfeld.zeile("organisationsform", "Organisationsform", organisationsform),
                Formularfeld.zeile("vergleichstyp", "Vergleichstyp", vergleichstyp));
    }

    static Versionskonflikt konflikt(Jobcenter eigenes, Jobcenter aktuelles) {
        return Formularfeld.konflikt("Jobcenter", "/jobcenter", aktuelles.version(), aus(eigenes).felder(),
                aus(aktuelles).felder(), Map.of());
    }
}
