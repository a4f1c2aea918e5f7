package de.wirkungskreis.programm;

import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see which Fassung. */
@Component
class Sichtbarkeit {

    private final Fassungen fassungen;
    private final Handelnder handelnder;

    Sichtbarkeit(Fassungen fassungen, Handelnder handelnder) {
        this.fassungen = fassungen;
        this.handelnder = handelnder;
    }

    boolean sichtbar(Fassung fassung) {
        if (handelnder.darf(Recht.ENTWURF_LESEN)) {
            return true;
        }
        return switch (fassung.status()) {
            case VEROEFFENTLICHT, FORTGESCHRIEBEN -> handelnder.darf(Recht.LESEN);
            case VORGESTELLT, BESCHLOSSEN_VORBEHALT, BESCHLOSSEN -> handelnder.darf(Recht.VORGESTELLT_LESEN);
            case ENTWURF -> false;
        };
    }

    /** Newest first, snapshots below the Fassung they were taken from. */
    List<Fassung> sichtbare(Programm programm) {
        return fassungen.desProgramms(programm.id()).stream().filter(this::sichtbar)
                .sorted((a, b) -> a.nr() != b.nr() ? b.nr() - a.nr() : a.schritt() - b.schritt()).toList();
    }

    /** What one gets without asking for a number. */
    Optional<Fassung> neueste(Programm programm) {
        return sichtbare(programm).stream().filter(f -> f.schritt() == 0).findFirst();
    }
}
