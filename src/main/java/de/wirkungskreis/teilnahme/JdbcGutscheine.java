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

    private List<Gutschein> lesen(long id, long person, LocalDate von, LocalDate bis) {
        var heute = LocalDate.now(uhr);
        Map<Long, List<Ereignis>> ereignisse = jdbc.sql("""
                select e.gutschein, e.nach, e.am, e.kennung from teilnahme.gutscheinereignis e
                  join teilnahme.gutschein g on g.id = e.gutschein
                 where :id in (0, g.id) and :person in (0, g.person) and g.ausgestellt between :von and :bis and e.am <= :heute
                 order by e.gutschein, e.nr
                """).param("id", id).param("person", person).param("von", von).param("bis", bis).param("heute", heute)
                .query((rs, nr) -> new Zeile(rs.getLong("gutschein"), new Ereignis(Stand.valueOf(rs.getString("nach")),
                        rs.getObject("am", LocalDate.class), rs.getString("kennung")))).list().stream()
                .collect(Collectors.groupingBy(Zeile::gutschein, Collectors.mapping(Zeile::ereignis, Collectors.toList())));
        return jdbc.sql("""
                select id, person, art, ausgestellt, gueltig_bis, teilnahme, version from teilnahme.gutschein
                 where :id in (0, id) and :person in (0, person) and ausgestellt between :von and least(:bis, :heute)
                 order by ausgestellt desc, id desc
                """).param("id", id).param("person", person).param("von", von).param("bis", bis).param("heute", heute)
                .query((rs, nr) -> new Gutschein(rs.getLong("id"), rs.getLong("person"), Art.valueOf(rs.getString("art")),
                        rs.getObject("ausgestellt", LocalDate.class), rs.getObject("gueltig_bis", LocalDate.class),
                        rs.getObject("teilnahme", Long.class), List.copyOf(ereignisse.getOrDefault(rs.getLong("id"), List.of())),
                        rs.getInt("version"))).list();
    }

    private static final LocalDate FRUEH = LocalDate.of(2000, 1, 1);
    private static final LocalDate SPAET = LocalDate.of(2999, 12, 31);

    @Override
    @Transactional(readOnly = true)
    public Optional<Gutschein> mit(long id) {
        return id <= 0 ? Optional.empty() : lesen(id, 0, FRUEH, SPAET).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gutschein> derPerson(long person) {
        return person <= 0 ? List.of() : lesen(0, person, FRUEH, SPAET);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gutschein> ausgestellt(LocalDate von, LocalDate bis) {
        return lesen(0, 0, von, bis);
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
