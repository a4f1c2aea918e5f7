package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.teilnahme.JdbcArbeitslisten.Zeile;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A worklist to take along. */
@Component
class Arbeitslistendatei {

    private final JdbcArbeitslisten listen;
    private final Pseudonyme pseudonyme;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    Arbeitslistendatei(JdbcArbeitslisten listen, Pseudonyme pseudonyme, Protokoll protokoll, Teilnahmeworte worte, Clock uhr) {
        this.listen = listen;
        this.pseudonyme = pseudonyme;
        this.protokoll = protokoll;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** Pseudonyms leave the page: that is logged. */
    @Transactional
    public Tabelle von(Arbeitsliste liste, Gruppe gruppe) {
        var zeilen = listen.zeilen(liste, gruppe);
        var siegel = pseudonyme.siegel();
        protokoll.vermerken(null, "arbeitsliste/" + liste, worte.text("teilnahme.arbeitsliste.vermerk"), null,
                worte.text("teilnahme.arbeitsliste.vermerk.wert", (long) zeilen.size()));
        return new Tabelle(worte.text("teilnahme.arbeitsliste.datei", liste, gruppe, LocalDate.now(uhr)), List.of(
                Spalte.text(worte.text("teilnahme.einfuhr.spalte.pseudonym")), Spalte.text(worte.text("teilnahme.feld.person")),
                Spalte.text(worte.text("teilnahme.arbeitsliste.foerderung")), Spalte.text(worte.text("teilnahme.arbeitsliste.tag." + liste))), 1,
                zeilen.stream().map(z -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, zellen(z, siegel.apply(z.pseudonym())))).toList(),
                List.of(worte.text("teilnahme.arbeitsliste.erklaerung." + liste), worte.text("teilnahme.arbeitsliste.hinweis")));
    }

    private List<Zelle> zellen(Zeile zeile, String pseudonym) {
        return List.of(Zelle.text(pseudonym), Zelle.text(zeile.kurz()), Zelle.text(zeile.foerderung()),
                Zelle.text(zeile.tag() == null ? "" : worte.datum(zeile.tag())));
    }
}
