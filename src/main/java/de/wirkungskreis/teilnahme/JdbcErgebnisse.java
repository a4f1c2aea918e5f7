package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcErgebnisse implements Ergebnisse {

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcErgebnisse(JdbcClient jdbc, Protokoll protokoll, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    private void vermerken(String gegenstand, String text, @Nullable String neu) {
        protokoll.vermerken(null, gegenstand, worte.text("teilnahme.ergebnis." + text), null, neu);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Anwesenheit> anwesenheit(long teilnahme) {
        return jdbc.sql("""
                select monat, minuten, entschuldigt, unentschuldigt, krank from teilnahme.anwesenheit
                 where teilnahme = :teilnahme and monat <= :heute order by monat
                """).param("teilnahme", teilnahme).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Anwesenheit(
                YearMonth.from(rs.getObject("monat", LocalDate.class)), rs.getInt("minuten"), rs.getInt("entschuldigt"),
                rs.getInt("unentschuldigt"), rs.getInt("krank"))).list();
    }

    @Override
    @Transactional
    public void anwesenheitSetzen(long teilnahme, Anwesenheit m) {
        jdbc.sql("""
                insert into teilnahme.anwesenheit (teilnahme, monat, minuten, entschuldigt, unentschuldigt, krank, kennung)
                values (:teilnahme, :monat, :minuten, :entschuldigt, :unentschuldigt, :krank, :kennung)
                on conflict (teilnahme, monat) do update set minuten = excluded.minuten, entschuldigt = excluded.entschuldigt,
                       unentschuldigt = excluded.unentschuldigt, krank = excluded.krank, kennung = excluded.kennung
                """).param("teilnahme", teilnahme).param("monat", m.monat().atDay(1)).param("minuten", m.minuten())
                .param("entschuldigt", m.entschuldigt()).param("unentschuldigt", m.unentschuldigt()).param("krank", m.krank())
                .param("kennung", handelnder.aktuell().kennung()).update();
        vermerken("teilnahme/" + teilnahme, "anwesenheit", worte.text("teilnahme.ergebnis.anwesenheit.vermerk", worte.monat(m.monat()),
                m.minuten(), m.entschuldigt(), m.unentschuldigt(), m.krank()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Weiterbildung> weiterbildung(long teilnahme) {
        return jdbc.sql("""
                select art, bildungsziel, schritt, schritte, ergebnis, version from teilnahme.weiterbildung where teilnahme = :teilnahme
                """).param("teilnahme", teilnahme).query((rs, nr) -> new Weiterbildung(Weiterbildung.Art.valueOf(rs.getString("art")),
                rs.getString("bildungsziel"), rs.getObject("schritt", Integer.class), rs.getObject("schritte", Integer.class),
                Weiterbildung.Ergebnis.valueOf(rs.getString("ergebnis")), rs.getInt("version"))).optional();
    }

    @Override
    @Transactional
    public boolean weiterbildungSetzen(long teilnahme, Weiterbildung w) {
        int getroffen = jdbc.sql("""
                insert into teilnahme.weiterbildung as w (teilnahme, art, bildungsziel, schritt, schritte, ergebnis, version)
                values (:teilnahme, :art, :bildungsziel, :schritt, :schritte, :ergebnis, 1)  -- 0: whoever saw none
                on conflict (teilnahme) do update set art = excluded.art, bildungsziel = excluded.bildungsziel,
                       schritt = excluded.schritt, schritte = excluded.schritte, ergebnis = excluded.ergebnis, version = w.version + 1
                 where w.version = :version
                """).param("teilnahme", teilnahme).param("art", w.art().name()).param("bildungsziel", w.bildungsziel())
                .param("schritt", w.schritt()).param("schritte", w.schritte()).param("ergebnis", w.ergebnis().name())
                .param("version", w.version()).update();
        if (getroffen > 0) {
            vermerken("teilnahme/" + teilnahme, "weiterbildung", worte.wort(w.art()) + ", " + w.bildungsziel() + ", " + worte.wort(w.ergebnis()));
        }
        return getroffen > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Einmuendung> einmuendungen(long person) {
        return jdbc.sql("""
                select berichtsjahr, am, art, beruf, herkunft from teilnahme.einmuendung
                 where person = :person and am <= :heute order by am
                """).param("person", person).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Einmuendung(rs.getInt("berichtsjahr"),
                rs.getObject("am", LocalDate.class), Einmuendung.Art.valueOf(rs.getString("art")), rs.getString("beruf"),
                Einmuendung.Herkunft.valueOf(rs.getString("herkunft")))).list();
    }

    @Override
    @Transactional
    public void einmuenden(long person, LocalDate am, Einmuendung.Art art, @Nullable String beruf, Einmuendung.Herkunft herkunft) {
        vergangen(am);
        int neu = jdbc.sql("""
                insert into teilnahme.einmuendung (person, am, art, beruf, herkunft, kennung)
                values (:person, :am, :art, :beruf, :herkunft, :kennung) on conflict do nothing
                """).param("person", person).param("am", am).param("art", art.name()).param("beruf", beruf)
                .param("herkunft", herkunft.name()).param("kennung", handelnder.aktuell().kennung()).update();
        if (neu == 0) {
            throw new Unzulaessig(worte.text("teilnahme.einmuendung.schon", Integer.toString(Einmuendung.berichtsjahr(am))));
        }
        vermerken("person/" + person, "einmuendung", worte.datum(am) + ", " + worte.wort(art) + ", " + worte.wort(herkunft));
    }

    private void vergangen(LocalDate am) {
        if (am.isAfter(LocalDate.now(uhr))) {
            throw new Unzulaessig(worte.text("teilnahme.hindernis.zukunft", am, LocalDate.now(uhr)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int einmuendungen(int berichtsjahr) {
        return jdbc.sql("select count(*) from teilnahme.einmuendung where berichtsjahr = :jahr and am <= :heute")
                .param("jahr", berichtsjahr).param("heute", LocalDate.now(uhr)).query(Integer.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Verweisung> verweisungen(long person) {
        return jdbc.sql("""
                select id, instrument, am, ergebnis, ergebnis_am, version from teilnahme.verweisung
                 where person = :person and am <= :heute order by am, id
                """).param("person", person).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Verweisung(rs.getLong("id"),
                rs.getString("instrument"), rs.getObject("am", LocalDate.class), Verweisung.Ergebnis.valueOf(rs.getString("ergebnis")),
                rs.getObject("ergebnis_am", LocalDate.class), rs.getInt("version"))).list();
    }

    @Override
    @Transactional
    public void verweisen(long person, String instrument, LocalDate am) {
        vergangen(am);
        jdbc.sql("insert into teilnahme.verweisung (person, instrument, am, kennung) values (:person, :instrument, :am, :kennung)")
                .param("person", person).param("instrument", instrument).param("am", am)
                .param("kennung", handelnder.aktuell().kennung()).update();
        vermerken("person/" + person, "verweisung", worte.instrument(instrument) + ", " + worte.datum(am));
    }

    @Override
    @Transactional
    public boolean verweisungAbschliessen(long id, int version, Verweisung.Ergebnis ergebnis, LocalDate am) {
        vergangen(am);
        int getroffen = jdbc.sql("""
                update teilnahme.verweisung set ergebnis = :ergebnis, ergebnis_am = :am, version = version + 1
                 where id = :id and version = :version and ergebnis = 'OFFEN'
                """).param("ergebnis", ergebnis.name()).param("am", am).param("id", id).param("version", version).update();
        if (getroffen > 0) {
            vermerken("verweisung/" + id, "verweisung", worte.wort(ergebnis) + ", " + worte.datum(am));
        }
        return getroffen > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kettenglied> geplant(long person) {
        return jdbc.sql("""
                select instrument, bis from teilnahme.v_kettenplan
                 where person = :person and (erfuellt is null or erfuellt > :heute) order by bis, instrument
                """).param("person", person).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Kettenglied(rs.getString("instrument"), rs.getObject("bis", LocalDate.class))).list();
    }

    @Override
    @Transactional
    public void planen(long person, Kettenglied glied) {
        jdbc.sql("""
                insert into teilnahme.kettenplan (person, instrument, bis, seit, kennung) values (:person, :instrument, :bis, :heute, :kennung)
                on conflict (person, instrument) do update set bis = excluded.bis, seit = excluded.seit, kennung = excluded.kennung
                """).param("heute", LocalDate.now(uhr)).param("person", person).param("instrument", glied.instrument()).param("bis", glied.bis())
                .param("kennung", handelnder.aktuell().kennung()).update();
        vermerken("person/" + person, "kette", worte.instrument(glied.instrument()) + ", " + worte.text("teilnahme.bis", glied.bis()));
    }

    @Override
    @Transactional
    public void nichtMehrPlanen(long person, String instrument) {
        jdbc.sql("delete from teilnahme.kettenplan where person = :person and instrument = :instrument")
                .param("person", person).param("instrument", instrument).update();
        vermerken("person/" + person, "kette", worte.text("teilnahme.kette.entfallen", worte.instrument(instrument)));
    }
}
