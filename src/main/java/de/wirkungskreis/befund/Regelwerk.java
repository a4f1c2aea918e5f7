package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Wortlaut;
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
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** All rules over one Fassung, put into words. What was found is kept until its content is touched again. */
@Component
class Regelwerk implements Befunde {

    private static final int BEHALTEN = 50;
    private static final List<String> SEITEN = List.of("lage", "programm", "ziele", "planung", "haushalt");

    private record Gemerkt(Instant stand, List<Befund> befunde) {}

    private final List<Regel> regeln;
    private final Programminhalte inhalte;
    private final Zielsysteme zielsysteme;
    private final Planungen planungen;
    private final Haushaltsplaene haushaltsplaene;
    private final JdbcQuittungen quittungen;
    private final Wortlaut worte;
    private final Map<Long, Gemerkt> gemerkt = new LinkedHashMap<>();

    Regelwerk(List<Regel> regeln, Programminhalte inhalte, Zielsysteme zielsysteme, Planungen planungen,
            Haushaltsplaene haushaltsplaene, JdbcQuittungen quittungen, Wortlaut worte) {
        this.regeln = regeln;
        this.inhalte = inhalte;
        this.zielsysteme = zielsysteme;
        this.planungen = planungen;
        this.haushaltsplaene = haushaltsplaene;
        this.quittungen = quittungen;
        this.worte = worte;
    }

    /** As the handbook lists them. */
    List<Regel> regeln() {
        return regeln;
    }

    String titel(Regel regel) {
        return worte.text("befund.regel." + regel.schluessel() + ".titel");
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Befund> derFassung(Fassung fassung) {
        var quittiert = quittungen.zu(fassung.id());
        return gefunden(fassung).stream().map(b -> b.mit(quittiert.get(b.schluessel()))).toList();
    }

    private List<Befund> gefunden(Fassung fassung) {
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

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Befund> mit(Fassung fassung, String schluessel) {
        return derFassung(fassung).stream().filter(b -> b.schluessel().equals(schluessel)).findFirst();
    }

    List<Befund> ueber(Programmstand stand) {
        return regeln.stream().flatMap(regel -> regel.suche().in(stand).map(fund -> befund(regel, fund)))
                .sorted(Comparator.comparing(Befund::schwere).thenComparing(b -> SEITEN.indexOf(b.bereich()))
                        .thenComparing(Befund::schluessel)).toList();
    }

    private Befund befund(Regel regel, Fund fund) {
        String worte = "befund.regel." + regel.schluessel();
        Object[] angaben = fund.angaben().toArray();
        return new Befund(fund.ding().isEmpty() ? regel.schluessel() : regel.schluessel() + "/" + fund.ding(), regel.schwere(),
                this.worte.text(worte + ".satz", angaben), this.worte.text(worte + ".grund", angaben),
                this.worte.text(worte + ".antwort", angaben), fund.verweise(), fund.bereich(), fund.gegenstand(),
                fund.grundlage(), null);
    }
}
