package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcZeilenschwellen {

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Wortlaut worte;
    private final Clock uhr;

    JdbcZeilenschwellen(JdbcClient jdbc, Protokoll protokoll, Handelnder handelnder, Wortlaut worte, Clock uhr) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** By line. */
    @Transactional(readOnly = true)
    public Map<String, Schwelle> alle() {
        var alle = new LinkedHashMap<String, Schwelle>();
        jdbc.sql("select distinct on (zeile) zeile, gelb, rot, begruendung from steuerung.schwelle order by zeile, nr desc")
                .query((rs, nr) -> new Schwelle(rs.getString("zeile"), rs.getBigDecimal("gelb"), rs.getBigDecimal("rot"),
                        rs.getString("begruendung"))).list().forEach(s -> alle.put(s.zeile(), s));
        return alle;
    }

    /** Of a line that has one. */
    @Transactional(readOnly = true)
    public Optional<String> satz(String zeile) {
        return Optional.ofNullable(alle().get(zeile)).map(s -> worte.text("steuerung.schwellen.gilt", text(s)));
    }

    @Transactional
    public void setzen(Schwelle neu) {
        var alt = alle().get(neu.zeile());
        jdbc.sql("""
                insert into steuerung.schwelle (zeile, gelb, rot, begruendung, kennung, erfasst)
                values (:zeile, :gelb, :rot, :begruendung, :kennung, :erfasst)
                """).param("zeile", neu.zeile()).param("gelb", neu.gelb()).param("rot", neu.rot()).param("begruendung", neu.begruendung())
                .param("kennung", handelnder.aktuell().kennung()).param("erfasst", OffsetDateTime.now(uhr)).update();
        protokoll.vermerken(null, "steuerung/" + neu.zeile(), worte.text("steuerung.schwellen.feld"), alt == null ? null : text(alt), text(neu));
    }

    private String text(Schwelle schwelle) {
        return worte.text("steuerung.schwellen.vermerk", zahl(schwelle.gelb()), zahl(schwelle.rot()), schwelle.begruendung());
    }

    /** As one types it: 5 and not 5,0. */
    static String zahl(BigDecimal wert) {
        return Zahlenformat.dezimal(new BigDecimal(wert.stripTrailingZeros().toPlainString()), Schreibweise.BILDSCHIRM);
    }
}
