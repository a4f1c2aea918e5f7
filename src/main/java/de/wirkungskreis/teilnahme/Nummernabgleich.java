package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Listenauszug;
import de.wirkungskreis.einfuhr.Listenauszug.Auszug;
import de.wirkungskreis.teilnahme.JdbcArbeitslisten.Zeile;
import de.wirkungskreis.zugang.Protokoll;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom of a list with Kundennummern a worklist means, so that they can be reached. The numbers live as long as the request:
 * in no table, no log, no file. That somebody asked is logged, and who was found.
 */
@Component
class Nummernabgleich {

    private final JdbcArbeitslisten listen;
    private final Listenauszug auszug;
    private final Pseudonyme pseudonyme;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;

    Nummernabgleich(JdbcArbeitslisten listen, Listenauszug auszug, Pseudonyme pseudonyme, Protokoll protokoll, Teilnahmeworte worte) {
        this.listen = listen;
        this.auszug = auszug;
        this.pseudonyme = pseudonyme;
        this.protokoll = protokoll;
        this.worte = worte;
    }

    /** @param gefunden different people */
    record Ergebnis(Auszug auszug, int gefunden) {}

    /** @throws de.wirkungskreis.einfuhr.Abgelehnt when it is no list, or has no Kundennummern */
    @Transactional
    public Ergebnis abgleichen(Arbeitsliste liste, Gruppe gruppe, byte[] datei) {
        Map<String, List<Zeile>> gesuchte = listen.zeilen(liste, gruppe).stream().collect(Collectors.groupingBy(Zeile::pseudonym));
        var pseudonym = pseudonyme.reihe();
        Set<Long> gefunden = new HashSet<>();
        var spalte = Einfuhrspalte.pflicht("kundennummer", worte.text("teilnahme.einfuhr.spalte.kundennummer"), Einfuhrspalte.Art.TEXT,
                "Kunden-Nr.", "KdNr", "BG-Kundennummer").alsVertraulich();
        var ergebnis = auszug.von(datei, worte.text("teilnahme.abgleich.titel", liste), spalte,
                List.of(worte.text("teilnahme.arbeitsliste.foerderung"), worte.text("teilnahme.arbeitsliste.tag." + liste)), nummer -> {
                    var seine = gesuchte.getOrDefault(versucht(pseudonym, nummer), List.of());
                    seine.forEach(z -> gefunden.add(z.person()));
                    return seine.stream().map(z -> List.of(Zelle.text(z.foerderung()), Zelle.text(z.tag() == null ? "" : worte.datum(z.tag())))).toList();
                });
        protokoll.vermerken(null, "arbeitsliste/" + liste, worte.text("teilnahme.abgleich.vermerk"), null,
                worte.text("teilnahme.abgleich.vermerk.wert", ergebnis.gelesen(), gefunden.size()));
        gefunden.stream().sorted().forEach(p -> protokoll.vermerken(null, "person/" + p, worte.text("teilnahme.abgleich.vermerk"), null,
                worte.text("teilnahme.person.vermerk.gefunden")));
        return new Ergebnis(ergebnis, gefunden.size());
    }

    private static String versucht(UnaryOperator<String> pseudonym, String nummer) {
        try {
            return pseudonym.apply(nummer);
        } catch (Pseudonyme.KeineKundennummer e) {
            // a line of sums, a remark: somebody's list has more in it than people
            return "";
        }
    }
}
