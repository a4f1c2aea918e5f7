package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPersonen implements Personen {

    private final JdbcClient jdbc;
    private final Pseudonyme pseudonyme;
    private final Betriebsmodus modus;
    private final Personpunkte punkte;
    private final Loeschung loeschung;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcPersonen(JdbcClient jdbc, Pseudonyme pseudonyme, Betriebsmodus modus, Personpunkte punkte, Loeschung loeschung,
            Protokoll protokoll, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.pseudonyme = pseudonyme;
        this.modus = modus;
        this.punkte = punkte;
        this.loeschung = loeschung;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> mit(long id) {
        return jdbc.sql("""
                select id, pseudonym, geburtsjahr, geschlecht, gemeinde, quartier, deutschland_seit,
                       case when kind_loeschen > :heute then kind_geboren end as kind_geboren, version
                  from teilnahme.person where id = :id
                """).param("id", id).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Person(rs.getLong("id"),
                rs.getString("pseudonym"), new Angaben(rs.getInt("geburtsjahr"), Geschlecht.valueOf(rs.getString("geschlecht")),
                        rs.getString("gemeinde"), rs.getString("quartier"), rs.getObject("deutschland_seit", Integer.class),
                        monat(rs.getObject("kind_geboren", LocalDate.class))), merkmale(id), rs.getInt("version"))).optional();
    }

    private static @Nullable YearMonth monat(@Nullable LocalDate tag) {
        return tag == null ? null : YearMonth.from(tag);
    }

    private List<Merkmal> merkmale(long person) {
        return jdbc.sql("""
                select art, wert, lower(gilt) as von, upper(gilt) as bis, kennung from teilnahme.merkmal
                 where person = :person order by lower(gilt), art
                """).param("person", person).query((rs, nr) -> new Merkmal(Merkmalsart.valueOf(rs.getString("art")), rs.getString("wert"),
                rs.getObject("von", LocalDate.class), rs.getObject("bis", LocalDate.class), rs.getString("kennung"))).list();
    }

    @Override
    @Transactional
    public Optional<Person> suchen(String kundennummer) {
        nurMitPersonen();
        loeschung.kinderLoeschen();
        var person = id(pseudonyme.von(kundennummer)).flatMap(this::mit);
        zugriff(person.map(Person::id));
        return person;
    }

    private void zugriff(Optional<Long> person) {
        protokoll.vermerken(null, "person/" + person.map(Object::toString).orElse("?"), worte.text("teilnahme.person.vermerk.gesucht"), null,
                worte.text(person.isPresent() ? "teilnahme.person.vermerk.gefunden" : "teilnahme.person.vermerk.nichtGefunden"));
    }

    private Optional<Long> id(String pseudonym) {
        return jdbc.sql("select id from teilnahme.person where pseudonym = :pseudonym").param("pseudonym", pseudonym).query(Long.class)
                .optional();
    }

    /** That somebody is there already is an answer about somebody: it is logged like a search. */
    @Override
    @Transactional(noRollbackFor = Unzulaessig.class)
    public long anlegen(String kundennummer, Angaben angaben, List<Merkmal> merkmale) {
        nurMitPersonen();
        String pseudonym = pseudonyme.von(kundennummer);
        var vorhanden = id(pseudonym);
        if (vorhanden.isPresent()) {
            zugriff(vorhanden);
            throw new Unzulaessig(worte.text("teilnahme.person.vorhanden"));
        }
        long id = parameter("""
                insert into teilnahme.person (pseudonym, geburtsjahr, geschlecht, gemeinde, quartier, deutschland_seit, kind_geboren, angelegt)
                values (:pseudonym, :geburtsjahr, :geschlecht, :gemeinde, :quartier, :deutschlandSeit, :kindGeboren, :angelegt) returning id
                """, angaben).param("pseudonym", pseudonym).param("angelegt", LocalDate.now(uhr)).query(Long.class).single();
        schreiben(id, merkmale);
        punkte.vermerken(id, Map.of(), punkte.von(die(id)));
        return id;
    }

    private JdbcClient.StatementSpec parameter(String sql, Angaben a) {
        return jdbc.sql(sql).param("geburtsjahr", a.geburtsjahr()).param("geschlecht", a.geschlecht().name())
                .param("gemeinde", a.gemeinde()).param("quartier", a.quartier()).param("deutschlandSeit", a.deutschlandSeit())
                .param("kindGeboren", a.kindGeboren() == null ? null : a.kindGeboren().atDay(1), Types.DATE);
    }

    @Override
    @Transactional
    public boolean aendern(long id, int version, Angaben angaben) {
        loeschung.kinderLoeschen();
        var alt = die(id);
        int getroffen = parameter("""
                update teilnahme.person
                   set geburtsjahr = :geburtsjahr, geschlecht = :geschlecht, gemeinde = :gemeinde, quartier = :quartier,
                       deutschland_seit = :deutschlandSeit, kind_geboren = :kindGeboren, version = version + 1
                 where id = :id and version = :version
                """, angaben).param("id", id).param("version", version).update();
        if (getroffen == 0) {
            return false;
        }
        punkte.vermerken(id, punkte.von(alt), punkte.von(die(id)));
        return true;
    }

    @Override
    @Transactional
    public boolean merkmaleSetzen(long id, int version, List<Merkmal> merkmale) {
        var alt = die(id);
        if (jdbc.sql("update teilnahme.person set version = version + 1 where id = :id and version = :version")
                .param("id", id).param("version", version).update() == 0) {
            return false;
        }
        jdbc.sql("delete from teilnahme.merkmal where person = :id").param("id", id).update();
        schreiben(id, merkmale);
        punkte.vermerken(id, punkte.von(alt), punkte.von(die(id)));
        return true;
    }

    private void schreiben(long person, List<Merkmal> merkmale) {
        merkmale.forEach(m -> jdbc.sql("""
                insert into teilnahme.merkmal (person, art, wert, gilt, kennung)
                values (:person, :art, :wert, daterange(:von, :bis::date), :kennung)
                """).param("person", person).param("art", m.art().name()).param("wert", m.wert()).param("von", m.von())
                .param("bis", m.bis()).param("kennung", m.kennung().isEmpty() ? handelnder.aktuell().kennung() : m.kennung()).update());
    }

    private Person die(long id) {
        return mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.person.nichtgefunden")));
    }

    private void nurMitPersonen() {
        if (!Objects.equals(modus.aktuell(), Modus.PSEUDONYM)) {
            throw new Unzulaessig(worte.text("teilnahme.modus.unzulaessig.ohnePersonen"));
        }
    }
}
