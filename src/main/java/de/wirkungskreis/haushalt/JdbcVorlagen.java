package de.wirkungskreis.haushalt;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.zugang.Nutzer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one person laid before another, and what became of it. */
@Repository
class JdbcVorlagen {

    private final JdbcClient jdbc;

    JdbcVorlagen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param rolle the roles at the time of the act */
    record Unterschrift(String kennung, String rolle) {

        static Unterschrift von(Nutzer nutzer) {
            return new Unterschrift(nutzer.kennung(), nutzer.rollen().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        }
    }

    record Offen(long nr, Buchungssatz satz, Unterschrift von) {}

    long vorlegen(Buchungssatz satz, Unterschrift von, OffsetDateTime jetzt) {
        var aus = satz.posten().stream().filter(p -> p.betrag().cent() < 0).findFirst().orElseThrow().konto();
        var nach = satz.posten().stream().filter(p -> p.betrag().cent() > 0).findFirst().orElseThrow().konto();
        return jdbc.sql("""
                insert into haushalt.vorlage (vorgang, tag, text, fall, kasse, nach_kasse, jahr, cent, vorgelegt_am, vorgelegt_von, vorgelegt_rolle)
                values (:vorgang, :tag, :text, :fall, :kasse, :nach, :jahr, :cent, :am, :von, :rolle) returning id
                """).param("vorgang", satz.vorgang().name()).param("tag", satz.tag()).param("text", satz.text()).param("fall", satz.fall())
                .param("kasse", aus.kasse()).param("nach", aus.kasse().equals(nach.kasse()) ? null : nach.kasse()).param("jahr", aus.jahr())
                .param("cent", satz.betrag().cent()).param("am", jetzt).param("von", von.kennung()).param("rolle", von.rolle()).query(Long.class).single();
    }

    List<Offen> offene() {
        return jdbc.sql("""
                select v.id, v.vorgang, v.tag, v.text, v.fall, v.kasse, v.nach_kasse, v.jahr, v.cent, v.vorgelegt_von, v.vorgelegt_rolle
                  from haushalt.vorlage v where not exists (select from haushalt.entscheidung e where e.vorlage = v.id) order by v.id
                """).query((rs, nr) -> new Offen(rs.getLong("id"), satz(rs), new Unterschrift(rs.getString("vorgelegt_von"), rs.getString("vorgelegt_rolle")))).list();
    }

    private static Buchungssatz satz(ResultSet rs) throws SQLException {
        var vorgang = Vorgang.valueOf(rs.getString("vorgang"));
        var tag = rs.getObject("tag", LocalDate.class);
        var betrag = new Euro(rs.getLong("cent"));
        return vorgang == Vorgang.UMSCHICHTUNG
                ? Buchungssatz.umschichtung(tag, rs.getString("text"), rs.getString("kasse"), rs.getString("nach_kasse"), rs.getInt("jahr"), betrag)
                : Buchungssatz.von(vorgang, tag, rs.getString("text"), rs.getString("fall"), rs.getString("kasse"), rs.getInt("jahr"), betrag);
    }

    /** @param buchung null: refused; the database lets each be decided once, and confirmed by somebody else */
    void entscheiden(long vorlage, @Nullable Long buchung, @Nullable String grund, Unterschrift wer, OffsetDateTime jetzt) {
        jdbc.sql("""
                insert into haushalt.entscheidung (vorlage, buchung, grund, am, von, rolle) values (:vorlage, :buchung, :grund, :am, :von, :rolle)
                """).param("vorlage", vorlage).param("buchung", buchung).param("grund", grund).param("am", jetzt).param("von", wer.kennung())
                .param("rolle", wer.rolle()).update();
    }
}
