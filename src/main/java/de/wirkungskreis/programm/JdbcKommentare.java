package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzernamen;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remarks on things of a Fassung. The fragment {@code programm/_kommentare} asks for it as {@code @kommentare}. */
@Repository("kommentare")
class JdbcKommentare {


    private final JdbcClient jdbc;
    private final Handelnder handelnder;
    private final Nutzernamen namen;
    private final Protokoll protokoll;
    private final Clock uhr;

    JdbcKommentare(JdbcClient jdbc, Handelnder handelnder, Nutzernamen namen, Protokoll protokoll, Clock uhr) {
        this.jdbc = jdbc;
        this.handelnder = handelnder;
        this.namen = namen;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** Oldest first, as people talk. */
    public List<Kommentar> zu(long fassung, String gegenstand) {
        return alle(fassung).getOrDefault(gegenstand, List.of());
    }

    /** Read once per page, however many things on it can be remarked on. */
    @SuppressWarnings("unchecked")
    private Map<String, List<Kommentar>> alle(long fassung) {
        String merkname = JdbcKommentare.class.getName() + fassung;
        var anfrage = Optional.ofNullable(RequestContextHolder.getRequestAttributes());
        return anfrage.map(a -> (Map<String, List<Kommentar>>) a.getAttribute(merkname, RequestAttributes.SCOPE_REQUEST))
                .orElseGet(() -> {
                    var gelesen = jdbc.sql("select * from programm.kommentar where fassung = :fassung order by id")
                            .param("fassung", fassung).query(JdbcKommentare::kommentar).list().stream()
                            .collect(Collectors.groupingBy(Kommentar::gegenstand));
                    anfrage.ifPresent(a -> a.setAttribute(merkname, gelesen, RequestAttributes.SCOPE_REQUEST));
                    return gelesen;
                });
    }

    List<Kommentar> offene(long fassung) {
        return jdbc.sql("select * from programm.kommentar where fassung = :fassung and erledigt_am is null order by id")
                .param("fassung", fassung).query(JdbcKommentare::kommentar).list();
    }

    /** Open ones per thing of a part of the Fassung: {@code mabe-vergabe} → 2. */
    public Map<String, Integer> offeneJe(long fassung, String bereich) {
        return offene(fassung).stream().map(Kommentar::gegenstand).filter(g -> g.startsWith(bereich + "/"))
                .collect(Collectors.toMap(g -> g.substring(bereich.length() + 1), g -> 1, Integer::sum));
    }

    Optional<Kommentar> mit(long id) {
        return jdbc.sql("select * from programm.kommentar where id = :id").param("id", id).query(JdbcKommentare::kommentar)
                .optional();
    }

    public boolean darfKommentieren() {
        return handelnder.darf(Recht.KOMMENTIEREN);
    }

    public String wer(String kennung) {
        return namen.zu(kennung);
    }

    public String wann(Instant zeitpunkt) {
        return Zahlenformat.zeitpunkt(zeitpunkt.atZone(uhr.getZone()));
    }

    @Transactional
    public void anlegen(long fassung, String gegenstand, String pfad, String text) {
        var wer = handelnder.aktuell();
        jdbc.sql("""
                insert into programm.kommentar (fassung, gegenstand, pfad, text, verfasst_von, name, verfasst_am)
                values (:fassung, :gegenstand, :pfad, :text, :wer, :name, :wann)
                """)
                .param("fassung", fassung).param("gegenstand", gegenstand).param("pfad", pfad).param("text", text)
                .param("wer", wer.kennung()).param("name", wer.name()).param("wann", Timestamp.from(uhr.instant())).update();
        protokoll.vermerken(fassung, gegenstand, "Kommentar", null, text);
    }

    @Transactional
    public void erledigen(Kommentar kommentar, int version) {
        int betroffen = jdbc.sql("""
                update programm.kommentar set erledigt_von = :wer, erledigt_am = :wann, version = version + 1
                 where id = :id and version = :version and erledigt_am is null
                """)
                .param("wer", handelnder.aktuell().kennung()).param("wann", Timestamp.from(uhr.instant()))
                .param("id", kommentar.id()).param("version", version).update();
        if (betroffen == 0) {
            throw new Unzulaessig("Diesen Kommentar hat inzwischen schon jemand als erledigt gekennzeichnet.");
        }
        protokoll.vermerken(kommentar.fassung(), kommentar.gegenstand(), "Kommentar erledigt", null, kommentar.text());
    }

    private static Kommentar kommentar(ResultSet rs, int nr) throws SQLException {
        return new Kommentar(rs.getLong("id"), rs.getLong("fassung"), rs.getString("gegenstand"), rs.getString("pfad"),
                rs.getString("text"), rs.getString("verfasst_von"), rs.getString("name"),
                rs.getTimestamp("verfasst_am").toInstant(), rs.getString("erledigt_von"),
                zeitpunkt(rs.getTimestamp("erledigt_am")), rs.getInt("version"));
    }

    private static @Nullable Instant zeitpunkt(@Nullable Timestamp wert) {
        return wert == null ? null : wert.toInstant();
    }
}
