package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcLoeschung implements Loeschung {

    private static final String GEGENSTAND = "teilnahme/loeschung";

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcLoeschung(JdbcClient jdbc, Protokoll protokoll, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public Frist frist() {
        return fristen().stream().findFirst().orElseGet(() -> new Frist(0, VORGABE, null, null, null));
    }

    @Override
    public List<Frist> fristen() {
        return jdbc.sql("select nr, monate, begruendung, am, kennung from teilnahme.aufbewahrung order by nr desc")
                .query((rs, nr) -> new Frist(rs.getInt("nr"), rs.getInt("monate"), rs.getString("begruendung"),
                        rs.getObject("am", LocalDate.class), rs.getString("kennung"))).list();
    }

    @Override
    @Transactional
    public void fristSetzen(int monate, String begruendung) {
        var bisher = frist();
        if (monate < MINDESTENS || monate > HOECHSTENS) {
            throw new Unzulaessig(worte.text("teilnahme.loeschen.unzulaessig.frist", MINDESTENS, HOECHSTENS));
        }
        if (begruendung.isBlank()) {
            throw new Unzulaessig(worte.text("teilnahme.loeschen.unzulaessig.begruendung"));
        }
        if (bisher.nr() > 0 && bisher.monate() == monate) {
            throw new Unzulaessig(worte.text("teilnahme.loeschen.unzulaessig.schon", monate));
        }
        jdbc.sql("""
                insert into teilnahme.aufbewahrung (monate, begruendung, am, erfasst, kennung)
                values (:monate, :begruendung, :am, :erfasst, :kennung)
                """).param("monate", monate).param("begruendung", begruendung.strip()).param("am", LocalDate.now(uhr))
                .param("erfasst", jetzt()).param("kennung", handelnder.aktuell().kennung()).update();
        protokoll.vermerken(null, GEGENSTAND, worte.text("teilnahme.loeschen.frist"), worte.text("teilnahme.loeschen.monate", bisher.monate()),
                worte.text("teilnahme.loeschen.monate", monate));
    }

    @Override
    @Transactional(readOnly = true)
    public Vorschau vorschau() {
        return vorschau(faellige(stichtag()));
    }

    private LocalDate stichtag() {
        return LocalDate.now(uhr).minusMonths(frist().monate());
    }

    private Long[] faellige(LocalDate stichtag) {
        return jdbc.sql("select person from teilnahme.loeschbare(:stichtag)").param("stichtag", stichtag).query(Long.class).list()
                .toArray(Long[]::new);
    }

    private Vorschau vorschau(Long[] wer) {
        var posten = jdbc.sql("select art, anzahl, erster from teilnahme.loeschumfang(:wer)").param("wer", wer)
                .query((rs, nr) -> new Posten(Art.valueOf(rs.getString("art")), rs.getInt("anzahl"), rs.getObject("erster", LocalDate.class)))
                .list().stream().sorted((a, b) -> a.art().compareTo(b.art())).toList();
        int kinder = jdbc.sql("select count(*) from teilnahme.person where kind_loeschen <= :heute").param("heute", LocalDate.now(uhr))
                .query(Integer.class).single();
        int haengend = jdbc.sql("""
                select count(*) from teilnahme.teilnahme where eintritt is not null and austritt is null and ende < :stichtag
                """).param("stichtag", stichtag()).query(Integer.class).single();
        return new Vorschau(frist(), stichtag(), posten, kinder, haengend);
    }

    @Override
    @Transactional
    public Vorschau ausfuehren(@Nullable Integer erwartet) {
        // nobody is changed while it is being decided who goes; reading goes on
        jdbc.sql("lock table teilnahme.person in exclusive mode").update();
        kinderLoeschen();
        var wer = faellige(stichtag());
        var umfang = vorschau(wer);
        if (erwartet != null && erwartet != umfang.personen()) {
            throw new Unzulaessig(worte.text("teilnahme.loeschen.unzulaessig.anders", umfang.personen(), erwartet));
        }
        if (umfang.personen() == 0) {
            return umfang;
        }
        int nr = jdbc.sql("""
                insert into teilnahme.loeschung (am, erfasst, kennung, monate, stichtag, erster)
                values (:am, :erfasst, :kennung, :monate, :stichtag, :erster::date) returning nr
                """).param("am", LocalDate.now(uhr)).param("erfasst", jetzt()).param("kennung", handelnder.aktuell().kennung())
                .param("monate", umfang.frist().monate()).param("stichtag", umfang.stichtag())
                .param("erster", umfang.posten().stream().filter(p -> p.art() == Art.EREIGNIS).map(Posten::erster).findFirst().orElse(null))
                .query(Integer.class).single();
        umfang.posten().forEach(p -> jdbc.sql("insert into teilnahme.loeschzahl (loeschung, art, anzahl) values (:nr, :art, :anzahl)")
                .param("nr", nr).param("art", p.art().name()).param("anzahl", p.anzahl()).update());
        jdbc.sql("select teilnahme.entfernen(:wer, :heute)").param("wer", wer).param("heute", LocalDate.now(uhr))
                .query((zeile, n) -> n).single();
        protokoll.vermerken(null, GEGENSTAND, worte.text("teilnahme.loeschen.vermerk"), null, umfang.posten().stream()
                .map(p -> worte.wort(p.art()) + ": " + p.anzahl()).collect(Collectors.joining(", ")));
        return umfang;
    }

    @Override
    @Transactional
    public int kinderLoeschen() {
        int wie = jdbc.sql("select teilnahme.kinder_loeschen(:heute)").param("heute", LocalDate.now(uhr)).query(Integer.class).single();
        if (wie > 0) {
            protokoll.vermerken(null, GEGENSTAND, worte.text("teilnahme.loeschen.vermerk.kinder"), null, Integer.toString(wie));
        }
        return wie;
    }

    private record Zahl(int loeschung, Art art, int anzahl) {}

    @Override
    @Transactional(readOnly = true)
    public List<Geschehen> bisher() {
        Map<Integer, Map<Art, Integer>> zahlen = new HashMap<>();
        jdbc.sql("select loeschung, art, anzahl from teilnahme.loeschzahl").query((rs, nr) -> new Zahl(rs.getInt("loeschung"),
                Art.valueOf(rs.getString("art")), rs.getInt("anzahl"))).list()
                .forEach(z -> zahlen.computeIfAbsent(z.loeschung(), nr -> new EnumMap<>(Art.class)).put(z.art(), z.anzahl()));
        return jdbc.sql("select nr, am, kennung, monate, stichtag from teilnahme.loeschung order by nr desc")
                .query((rs, nr) -> new Geschehen(rs.getInt("nr"), rs.getObject("am", LocalDate.class), rs.getString("kennung"),
                        rs.getInt("monate"), rs.getObject("stichtag", LocalDate.class), zahlen.getOrDefault(rs.getInt("nr"), Map.of()))).list();
    }

    private OffsetDateTime jetzt() {
        return OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC);
    }
}
