package de.wirkungskreis.programm;

import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import de.wirkungskreis.zugang.Rolle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sees to an Auflage: a role, named as the house reads it, or anybody else in free words. */
@Component
class Zustaendigkeit {

    private static final List<Rolle> WAEHLBAR = Arrays.stream(Rolle.values())
            .filter(r -> r != Rolle.KOMMANDOZEILE && r != Rolle.TECHNIK_ADMIN && r != Rolle.MASSNAHMETRAEGER).toList();

    private final Handelnder handelnder;
    private final Formulare formulare;

    Zustaendigkeit(Handelnder handelnder, Formulare formulare) {
        this.handelnder = handelnder;
        this.formulare = formulare;
    }

    Eingabefeld feld() {
        return Eingabefeld.vorschlag("verantwortlich",
                WAEHLBAR.stream().map(r -> Eingabefeld.Wahl.text(name(r), name(r))).toList()).mitHilfe();
    }

    /** What a role answers for is its task; all else is the task of those who keep the Auflagen. */
    boolean meine(@Nullable String verantwortlich) {
        return rolle(verantwortlich).map(handelnder.aktuell().rollen()::contains)
                .orElseGet(() -> handelnder.darf(Recht.AUFLAGEN_BEARBEITEN));
    }

    private Optional<Rolle> rolle(@Nullable String verantwortlich) {
        return WAEHLBAR.stream().filter(r -> name(r).equalsIgnoreCase(verantwortlich == null ? "" : verantwortlich.strip()))
                .findFirst();
    }

    private String name(Rolle rolle) {
        return formulare.text("zugang.rolle." + rolle);
    }
}
