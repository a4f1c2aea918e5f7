package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSchwellen implements Schwellen {

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Wortlaut worte;
    private final Clock uhr;

    JdbcSchwellen(JdbcClient jdbc, Protokoll protokoll, Handelnder handelnder, Wortlaut worte, Clock uhr) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.worte = worte;
        this.uhr = uhr;
    }

    private static Schwelle schwelle(ResultSet rs) throws SQLException {
        return new Schwelle((Integer) rs.getObject("jahr"), rs.getString("ziel"), rs.getBigDecimal("gelb_bis"), rs.getBigDecimal("gleich_bis"),
                rs.getString("begruendung"), rs.getString("kennung"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Schwelle> verlauf(int jahr) {
        return jdbc.sql("""
                select jahr, ziel, gelb_bis, gleich_bis, begruendung, kennung from zielnachhaltung.schwelle
                 where jahr is null or jahr = :jahr order by nr desc
                """).param("jahr", jahr).query((rs, nr) -> schwelle(rs)).list();
    }

    @Override
    @Transactional
    public void setzen(int jahr, @Nullable String ziel, BigDecimal gelbBis, BigDecimal gleichBis, String begruendung) {
        if (!Schwellen.erlaubt(gelbBis) || !Schwellen.erlaubt(gleichBis)) {
            throw new Unzulaessig(worte.text("zielnachhaltung.schwellen.bereich"));
        }
        if (begruendung.isBlank()) {
            throw new Unzulaessig(worte.text("zielnachhaltung.schwellen.ohneGrund"));
        }
        jdbc.sql("""
                insert into zielnachhaltung.schwelle (jahr, ziel, gelb_bis, gleich_bis, begruendung, kennung, erfasst)
                values (:jahr, :ziel, :gelb, :gleich, :begruendung, :kennung, :erfasst)
                """).param("jahr", jahr).param("ziel", ziel).param("gelb", gelbBis).param("gleich", gleichBis)
                .param("begruendung", begruendung.strip()).param("kennung", handelnder.aktuell().kennung())
                .param("erfasst", OffsetDateTime.now(uhr)).update();
        protokoll.vermerken(null, "zielnachhaltung/" + jahr, worte.text("zielnachhaltung.schwellen.feld"), null,
                worte.text("zielnachhaltung.schwellen.vermerk", ziel == null ? worte.text("zielnachhaltung.schwellen.alle") : ziel,
                        Zahlenformat.dezimal(gelbBis, Schreibweise.BILDSCHIRM), Zahlenformat.dezimal(gleichBis, Schreibweise.BILDSCHIRM)));
    }
}
