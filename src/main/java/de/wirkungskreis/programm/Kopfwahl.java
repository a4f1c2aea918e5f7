package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.Programmwahl;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the head of every page offers to switch to. */
@Component
class Kopfwahl implements Programmwahl {

    private final Programme programme;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsname namen;

    Kopfwahl(Programme programme, Sichtbarkeit sichtbarkeit, Fassungsname namen) {
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.namen = namen;
    }

    @Override
    public Optional<String> jobcenter() {
        return programme.jobcenter().map(Jobcenter::name);
    }

    @Override
    public List<Wahl> programme() {
        return programme.alle().stream().filter(p -> sichtbarkeit.neueste(p).isPresent())
                .map(p -> new Wahl(p.erstesJahr().toString(), p.jahrtext())).toList();
    }

    @Override
    public List<Wahl> fassungen(int jahr) {
        return programme.desJahres(new Programmjahr(jahr)).stream().flatMap(p -> sichtbarkeit.sichtbare(p).stream())
                .map(f -> new Wahl(f.nummer(), namen.text(f))).toList();
    }
}
