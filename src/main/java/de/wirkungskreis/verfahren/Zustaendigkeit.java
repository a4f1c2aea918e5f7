package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import de.wirkungskreis.zugang.Rolle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sees to an Auflage: a role, named as the house reads it, or anybody else in free words. */
@Component
class Zustaendigkeit {

    private static final List<Rolle> WAEHLBAR = Arrays.stream(Rolle.values())
            .filter(r -> r != Rolle.KOMMANDOZEILE && r != Rolle.TECHNIK_ADMIN && r != Rolle.MASSNAHMETRAEGER).toList();

    private final Handelnder handelnder;
    private final Wortlaut wortlaut;

    Zustaendigkeit(Handelnder handelnder, Wortlaut wortlaut) {
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
    }

    /** The roles as the form suggests them, in one line. */
    String rollen() {
        return WAEHLBAR.stream().map(this::name).collect(Collectors.joining(", "));
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
        return wortlaut.wort(rolle);
    }
}
