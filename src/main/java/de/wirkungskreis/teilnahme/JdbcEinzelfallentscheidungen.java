package de.wirkungskreis.teilnahme;

import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcEinzelfallentscheidungen implements Einzelfallentscheidungen {

    private final JdbcClient jdbc;
    private final Teilnahmen teilnahmen;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcEinzelfallentscheidungen(JdbcClient jdbc, Teilnahmen teilnahmen, Protokoll protokoll, Teilnahmeworte worte,
            Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.teilnahmen = teilnahmen;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public List<Entscheidung> zu(long teilnahme) {
        return jdbc.sql("""
                select nr, frage, bejaht, grund, am, kennung, nr = max(nr) over (partition by frage) as gilt
                  from teilnahme.einzelfallentscheidung where teilnahme = :teilnahme order by nr desc
                """).param("teilnahme", teilnahme).query((rs, nr) -> new Entscheidung(rs.getInt("nr"),
                Einzelfallfrage.valueOf(rs.getString("frage")), rs.getBoolean("bejaht"), rs.getString("grund"),
                rs.getObject("am", LocalDate.class), rs.getString("kennung"), rs.getBoolean("gilt"))).list();
    }

    @Override
    @Transactional
    public void entscheiden(long teilnahme, Einzelfallfrage frage, boolean bejaht, String grund) {
        var t = teilnahmen.mit(teilnahme).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.nichtgefunden")));
        if (!Rechtsabschnitte.fragen(t).contains(frage)) {
            throw new Unzulaessig(worte.text("teilnahme.entscheidung.unzulaessig.frage", frage));
        }
        if (grund.isBlank()) {
            throw new Unzulaessig(worte.text("teilnahme.entscheidung.unzulaessig.grund"));
        }
        // two decisions at once get two numbers
        jdbc.sql("select id from teilnahme.teilnahme where id = :id for update").param("id", teilnahme).query(Long.class).single();
        jdbc.sql("""
                insert into teilnahme.einzelfallentscheidung (teilnahme, nr, frage, bejaht, grund, am, erfasst, kennung)
                select :teilnahme, coalesce(max(nr), 0) + 1, :frage, :bejaht, :grund, :am, :erfasst, :kennung
                  from teilnahme.einzelfallentscheidung where teilnahme = :teilnahme
                """).param("teilnahme", teilnahme).param("frage", frage.name()).param("bejaht", bejaht).param("grund", grund.strip())
                .param("am", LocalDate.now(uhr)).param("erfasst", OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC))
                .param("kennung", handelnder.aktuell().kennung()).update();
        // the reason is about a person and goes with her; the log stays and does without it
        protokoll.vermerken(null, JdbcTeilnahmen.gegenstand(teilnahme), worte.wort(frage), null,
                worte.text(bejaht ? "teilnahme.entscheidung.ja" : "teilnahme.entscheidung.nein"));
    }
}
