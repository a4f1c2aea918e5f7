package de.wirkungskreis.programm;

import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see which Fassung. */
@Component
public class Sichtbarkeit {

    private final Fassungen fassungen;
    private final Handelnder handelnder;

    Sichtbarkeit(Fassungen fassungen, Handelnder handelnder) {
        this.fassungen = fassungen;
        this.handelnder = handelnder;
    }

    public boolean sichtbar(Fassung fassung) {
        if (handelnder.darf(Recht.ENTWURF_LESEN)) {
            return true;
        }
        return switch (fassung.status()) {
            case VEROEFFENTLICHT, FORTGESCHRIEBEN -> handelnder.darf(Recht.LESEN);
            // the draft lives on while it is discussed: who was presented it reads what lay before them, the snapshot
            case VORGESTELLT -> fassung.schritt() > 0 && handelnder.darf(Recht.VORGESTELLT_LESEN);
            case BESCHLOSSEN_VORBEHALT, BESCHLOSSEN -> handelnder.darf(Recht.VORGESTELLT_LESEN);
            case ENTWURF -> false;
        };
    }

    /** Newest first, snapshots below the Fassung they were taken from. */
    public List<Fassung> sichtbare(Programm programm) {
        return fassungen.desProgramms(programm.id()).stream().filter(this::sichtbar)
                .sorted((a, b) -> a.nr() != b.nr() ? b.nr() - a.nr() : a.schritt() - b.schritt()).toList();
    }

    /** What one gets without asking for a number: the Fassung itself, or the last snapshot of it one may read. */
    public Optional<Fassung> neueste(Programm programm) {
        var sichtbare = sichtbare(programm);
        return sichtbare.stream().filter(f -> f.nr() == sichtbare.get(0).nr())
                .reduce((bisher, f) -> bisher.schritt() == 0 ? bisher : f);
    }
}
