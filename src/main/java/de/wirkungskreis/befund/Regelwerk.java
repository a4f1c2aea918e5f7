package de.wirkungskreis.befund;

import de.wirkungskreis.haushalt.Haushaltsplaene;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.ziel.Zielsysteme;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All rules over one Fassung. What was found is kept until its content is touched again. */
@Component
class Regelwerk implements Befunde {

    private static final int BEHALTEN = 50;

    private record Gemerkt(Instant stand, List<Befund> befunde) {}

    private final List<Regel> regeln;
    private final Programminhalte inhalte;
    private final Zielsysteme zielsysteme;
    private final Planungen planungen;
    private final Haushaltsplaene haushaltsplaene;
    private final Map<Long, Gemerkt> gemerkt = new LinkedHashMap<>();

    Regelwerk(List<Regel> regeln, Programminhalte inhalte, Zielsysteme zielsysteme, Planungen planungen,
            Haushaltsplaene haushaltsplaene) {
        this.regeln = regeln;
        this.inhalte = inhalte;
        this.zielsysteme = zielsysteme;
        this.planungen = planungen;
        this.haushaltsplaene = haushaltsplaene;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Befund> derFassung(Fassung fassung) {
        synchronized (gemerkt) {
            var frueher = gemerkt.get(fassung.id());
            if (frueher != null && frueher.stand().equals(fassung.geaendertAm())) {
                return frueher.befunde();
            }
        }
        long id = fassung.id();
        var befunde = ueber(new Programmstand(inhalte.derFassung(id), zielsysteme.derFassung(id), planungen.derFassung(id),
                haushaltsplaene.derFassung(id)));
        synchronized (gemerkt) {
            gemerkt.put(id, new Gemerkt(fassung.geaendertAm(), befunde));
            if (gemerkt.size() > BEHALTEN) {
                gemerkt.remove(gemerkt.keySet().iterator().next());
            }
        }
        return befunde;
    }

    List<Befund> ueber(Programmstand stand) {
        return regeln.stream().flatMap(regel -> regel.pruefen(stand))
                .sorted(Comparator.comparing(Befund::schwere)
                        .thenComparing(b -> b.nr() == null ? Integer.MAX_VALUE : b.nr()).thenComparing(Befund::schluessel)).toList();
    }
}
