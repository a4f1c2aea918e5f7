package de.wirkungskreis.muster;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.HeuteGestellt;
import de.wirkungskreis.zugang.Protokoll;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcMusterdaten implements Musterdaten {

    private final JdbcClient jdbc;
    private final Musterablage ablage;
    private final Musterbau bau;
    private final Musterlieferung lieferung;
    private final Clock uhr;
    private final Protokoll protokoll;
    private final Wortlaut worte;
    private final boolean beispiel;

    JdbcMusterdaten(JdbcClient jdbc, Musterablage ablage, Musterbau bau, Musterlieferung lieferung, Clock uhr, Protokoll protokoll,
            Wortlaut worte,
            @Value("${wirkungskreis.beispiel}") boolean beispiel) {
        this.jdbc = jdbc;
        this.ablage = ablage;
        this.bau = bau;
        this.lieferung = lieferung;
        this.uhr = uhr;
        this.protokoll = protokoll;
        this.worte = worte;
        this.beispiel = beispiel;
    }

    @Override
    public Optional<Vorgabe> vorhanden() {
        return jdbc.sql("""
                select personen, monate, bis, saat from muster.stand
                """).query((zeile, nr) -> new Vorgabe(zeile.getInt(1), zeile.getInt(2),
                        YearMonth.from(zeile.getObject(3, LocalDate.class)), zeile.getLong(4))).optional();
    }

    @Override
    @Transactional
    public boolean aufbauen(Vorgabe vorgabe) {
        if (!beispiel) {
            throw new Unzulaessig(worte.text("muster.nurBeispiel"));
        }
        var bisher = vorhanden();
        if (bisher.filter(vorgabe::equals).isPresent()) {
            return false;
        }
        var kreis = bau.kreis(vorgabe);
        ablage.ersetzen(kreis);
        lieferung.ersetzen(kreis, LocalDate.now(uhr));
        jdbc.sql("""
                insert into muster.stand (personen, monate, bis, saat) values (:personen, :monate, :bis, :saat)
                on conflict (einzig) do update
                   set personen = excluded.personen, monate = excluded.monate, bis = excluded.bis, saat = excluded.saat
                """).param("personen", vorgabe.personen()).param("monate", vorgabe.monate())
                .param("bis", Date.valueOf(vorgabe.bis().atDay(1))).param("saat", vorgabe.saat()).update();
        protokoll.vermerken(null, "muster", worte.text("muster.titel"), bisher.map(this::satz).orElse(null), satz(vorgabe));
        return true;
    }

    /** Somebody has set the day forward: what would have come by then comes. */
    @EventListener
    @Transactional
    public void nachliefern(HeuteGestellt tag) {
        vorhanden().ifPresent(v -> lieferung.nachliefern(bau.kreis(v), tag.heute()));
    }

    private String satz(Vorgabe vorgabe) {
        return worte.text("muster.satz", Zahlenformat.ganz(vorgabe.personen(), Schreibweise.BILDSCHIRM), vorgabe.monate(),
                vorgabe.bis().toString(), String.valueOf(vorgabe.saat()));
    }
}
