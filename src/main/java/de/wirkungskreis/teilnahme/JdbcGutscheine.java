package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Gutschein.Art;
import de.wirkungskreis.teilnahme.Gutschein.Ereignis;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcGutscheine implements Gutscheine {

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;
    private final boolean muster;

    JdbcGutscheine(JdbcClient jdbc, Protokoll protokoll, Teilnahmeworte worte, Handelnder handelnder, Clock uhr,
            @Value("${wirkungskreis.beispiel:false}") boolean muster) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
        this.muster = muster;
    }

    private record Zeile(long gutschein, Ereignis ereignis) {}

    /** @param sql condition on {@code g}, so that each has its index */
    private List<Gutschein> lesen(String sql, Map<String, ?> werte) {
        Map<Long, List<Ereignis>> ereignisse = jdbc.sql("""
                select e.gutschein, e.nach, e.am, e.kennung from teilnahme.gutscheinereignis e
                  join teilnahme.gutschein g on g.id = e.gutschein
                 where e.am <= :heute and\s""" + sql + " order by e.gutschein, e.nr")
                .params(werte).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Zeile(rs.getLong("gutschein"),
                        new Ereignis(Stand.valueOf(rs.getString("nach")), rs.getObject("am", LocalDate.class), rs.getString("kennung")))).list().stream()
                .collect(Collectors.groupingBy(Zeile::gutschein, Collectors.mapping(Zeile::ereignis, Collectors.toList())));
        return jdbc.sql("""
                select g.id, g.person, g.art, g.ausgestellt, g.gueltig_bis, g.teilnahme, g.version from teilnahme.gutschein g
                 where g.ausgestellt <= :heute and\s""" + sql + " order by g.ausgestellt desc, g.id desc")
                .params(werte).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Gutschein(rs.getLong("id"), rs.getLong("person"),
                        Art.valueOf(rs.getString("art")), rs.getObject("ausgestellt", LocalDate.class),
                        rs.getObject("gueltig_bis", LocalDate.class), rs.getObject("teilnahme", Long.class),
                        List.copyOf(ereignisse.getOrDefault(rs.getLong("id"), List.of())), rs.getInt("version"))).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Gutschein> mit(long id) {
        return lesen("g.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gutschein> derPerson(long person) {
        return lesen("g.person = :person", Map.of("person", person));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gutschein> ausgestellt(LocalDate von, LocalDate bis) {
        return lesen("g.ausgestellt between :von and :bis", Map.of("von", von, "bis", bis));
    }

    @Override
    @Transactional
    public long ausstellen(long person, Art art, LocalDate am, LocalDate gueltigBis) {
        if (am.isAfter(LocalDate.now(uhr))) {
            throw new Unzulaessig(worte.text("teilnahme.hindernis.zukunft", am, LocalDate.now(uhr)));
        }
        long id = jdbc.sql("""
                insert into teilnahme.gutschein (person, art, ausgestellt, gueltig_bis) values (:person, :art, :am, :bis) returning id
                """).param("person", person).param("art", art.name()).param("am", am).param("bis", gueltigBis).query(Long.class).single();
        protokoll.vermerken(null, "gutschein/" + id, worte.wort(Stand.AUSGESTELLT), null,
                worte.wort(art) + ", " + worte.datum(am) + ", " + worte.text("teilnahme.bis", gueltigBis));
        return id;
    }

    @Override
    @Transactional
    public boolean weiter(long id, int version, Stand nach, LocalDate am, @Nullable Long teilnahme) {
        if (muster) {
            // sample people live on after "heute"; whoever writes into their life gives it another end
            jdbc.sql("select teilnahme.zukunft_loeschen(person, :heute) from teilnahme.gutschein where id = :id")
                    .param("heute", LocalDate.now(uhr)).param("id", id).query((zeile, nr) -> nr).list();
        }
        int getroffen = jdbc.sql("""
                update teilnahme.gutschein set version = version + 1, teilnahme = coalesce(:teilnahme, teilnahme)
                 where id = :id and version = :version
                """).param("teilnahme", teilnahme).param("id", id).param("version", version).update();
        var gutschein = mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.gutschein.nichtgefunden")));
        if (getroffen == 0) {
            return false;
        }
        gutschein.hindernis(nach, am, LocalDate.now(uhr)).ifPresent(h -> {
            throw new Unzulaessig(worte.satz(h));
        });
        jdbc.sql("""
                insert into teilnahme.gutscheinereignis (gutschein, nr, von, nach, am, erfasst, kennung)
                values (:id, :nr, :von, :nach, :am, :erfasst, :kennung)
                """).param("id", id).param("nr", gutschein.ereignisse().size() + 1)
                .param("von", gutschein.ereignisse().isEmpty() ? Stand.AUSGESTELLT.name()
                        : gutschein.ereignisse().get(gutschein.ereignisse().size() - 1).nach().name())
                .param("nach", nach.name()).param("am", am)
                .param("erfasst", OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC))
                .param("kennung", handelnder.aktuell().kennung()).update();
        protokoll.vermerken(null, "gutschein/" + id, worte.wort(nach), null, worte.datum(am));
        return true;
    }
}
