package de.wirkungskreis.programm;

import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcFassungen implements Fassungen, Fassungsgang {

    private static final Pattern NUMMER = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?");
    private static final String AUSWAHL = """
            select id, programm, nr, schritt, status, eingefroren, bezeichnung, grundlage, angelegt_am, angelegt_von,
                   geaendert_am, version
              from programm.fassung
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Fassungsinhalt> inhalte;  // late: those who keep content ask for Fassungen themselves
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcFassungen(JdbcClient jdbc, ObjectProvider<Fassungsinhalt> inhalte, Protokoll protokoll, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.inhalte = inhalte;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public List<Fassung> desProgramms(long programm) {
        return jdbc.sql(AUSWAHL + " where programm = :programm order by nr, schritt").param("programm", programm)
                .query(JdbcFassungen::fassung).list();
    }

    @Override
    public Optional<Fassung> mit(long id) {
        return jdbc.sql(AUSWAHL + " where id = :id").param("id", id).query(JdbcFassungen::fassung).optional();
    }

    @Override
    public Optional<Fassung> derNummer(long programm, String nummer) {
        var treffer = NUMMER.matcher(nummer);
        if (!treffer.matches()) {
            return Optional.empty();
        }
        return jdbc.sql(AUSWAHL + " where programm = :programm and nr = :nr and schritt = :schritt")
                .param("programm", programm).param("nr", Integer.parseInt(treffer.group(1)))
                .param("schritt", treffer.group(2) == null ? 0 : Integer.parseInt(treffer.group(2)))
                .query(JdbcFassungen::fassung).optional();
    }

    @Override
    public Fassung neueste(long programm) {
        return jdbc.sql(AUSWAHL + " where programm = :programm and schritt = 0 order by nr desc limit 1")
                .param("programm", programm).query(JdbcFassungen::fassung).optional()
                .orElseThrow(() -> new NichtGefunden("Dieses Programm gibt es nicht."));
    }

    @Override
    @Transactional
    public Fassung anlegen(long programm, @Nullable Fassung grundlage, @Nullable String bezeichnung) {
        if (grundlage != null) {
            sperren(grundlage.id());  // nothing moves while it is copied
        }
        // the programme's row is locked: two new Fassungen at once get two numbers. Not "for update": whoever holds a
        // Fassung and takes a copy of it points at this row, and would wait for us while we wait for the Fassung
        jdbc.sql("select id from programm.programm where id = :id for no key update").param("id", programm).query().listOfRows();
        int nr = neueste(programm).nr() + 1;
        var neue = einfuegen(programm, nr, 0, Fassung.Status.ENTWURF, bezeichnung, grundlage);
        if (grundlage != null) {
            inhalte.orderedStream().forEach(inhalt -> inhalt.uebernehmen(grundlage, neue));
        }
        protokoll.vermerken(neue.id(), "fassung/" + neue.nummer(), "angelegt", null,
                grundlage == null ? "leer" : "aus Fassung " + grundlage.nummer());
        return neue;
    }

    @Override
    public Optional<Fassung> sperren(long id) {
        return jdbc.sql(AUSWAHL + " where id = :id for update").param("id", id).query(JdbcFassungen::fassung).optional();
    }

    @Override
    @Transactional
    public Fassung festhalten(Fassung fassung, Fassung.Status status) {
        int schritt = jdbc.sql("select max(schritt) + 1 from programm.fassung where programm = :programm and nr = :nr")
                .param("programm", fassung.programm()).param("nr", fassung.nr()).query(Integer.class).single();
        var stand = einfuegen(fassung.programm(), fassung.nr(), schritt, status, null, fassung);
        inhalte.orderedStream().forEach(inhalt -> inhalt.uebernehmen(fassung, stand));
        jdbc.sql("update programm.fassung set eingefroren = true, geaendert_am = :stand where id = :id")
                .param("stand", Timestamp.from(fassung.geaendertAm())).param("id", stand.id()).update();
        return mit(stand.id()).orElseThrow();
    }

    @Override
    public boolean statusSetzen(long fassung, Fassung.Status status, int version) {
        return jdbc.sql("""
                update programm.fassung
                   set status = :status, eingefroren = eingefroren or :eingefroren, version = version + 1
                 where id = :id and version = :version
                """)
                .param("status", status.name()).param("eingefroren", status.beschlossen())
                .param("id", fassung).param("version", version).update() == 1;
    }

    @Override
    public void beruehrt(long fassung) {
        jdbc.sql("update programm.fassung set geaendert_am = :jetzt, version = version + 1 where id = :id")
                .param("jetzt", Timestamp.from(uhr.instant())).param("id", fassung).update();
    }

    private Fassung einfuegen(long programm, int nr, int schritt, Fassung.Status status, @Nullable String bezeichnung,
            @Nullable Fassung grundlage) {
        long id = jdbc.sql("""
                insert into programm.fassung (programm, nr, schritt, status, bezeichnung, grundlage,
                                              angelegt_am, angelegt_von, geaendert_am)
                values (:programm, :nr, :schritt, :status, :bezeichnung, :grundlage, :jetzt, :wer, :jetzt) returning id
                """)
                .param("programm", programm).param("nr", nr).param("schritt", schritt).param("status", status.name())
                .param("bezeichnung", bezeichnung).param("grundlage", grundlage == null ? null : grundlage.id())
                .param("jetzt", Timestamp.from(uhr.instant())).param("wer", handelnder.aktuell().kennung())
                .query(Long.class).single();
        return mit(id).orElseThrow();
    }

    private static Fassung fassung(ResultSet rs, int nr) throws SQLException {
        return new Fassung(rs.getLong("id"), rs.getLong("programm"), rs.getInt("nr"), rs.getInt("schritt"),
                Fassung.Status.valueOf(rs.getString("status")), rs.getBoolean("eingefroren"), rs.getString("bezeichnung"),
                rs.getObject("grundlage", Long.class), rs.getTimestamp("angelegt_am").toInstant(),
                rs.getString("angelegt_von"), rs.getTimestamp("geaendert_am").toInstant(), rs.getInt("version"));
    }
}
