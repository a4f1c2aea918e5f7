package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.haushalt.Buchungssatz.Posten;
import de.wirkungskreis.haushalt.JdbcVorlagen.Unterschrift;
import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcHauptbuch implements Hauptbuch {

    private final JdbcClient jdbc;
    private final JdbcVorlagen vorlagen;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Wortlaut worte;
    private final Clock uhr;

    JdbcHauptbuch(JdbcClient jdbc, JdbcVorlagen vorlagen, Protokoll protokoll, Handelnder handelnder, Wortlaut worte, Clock uhr) {
        this.jdbc = jdbc;
        this.vorlagen = vorlagen;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    @Transactional
    public List<Long> buchen(List<Buchungssatz> saetze) {
        if (saetze.stream().anyMatch(s -> s.vorgang().vierAugen())) {
            throw new Unzulaessig(worte.text("haushalt.buchung.vierAugen"));
        }
        var wer = Unterschrift.von(handelnder.aktuell());
        return saetze.stream().map(s -> buchen(s, null, null, wer, null)).toList();
    }

    @Override
    @Transactional
    public long gegenbuchen(long buchung, LocalDate tag, String grund) {
        var alt = mit(buchung).orElseThrow(() -> new NichtGefunden(worte.text("haushalt.buchung.nichtgefunden")));
        if (grund.isBlank()) {
            throw new Unzulaessig(worte.text("haushalt.buchung.ohneGrund"));
        }
        var satz = alt.satz();
        return buchen(new Buchungssatz(Vorgang.GEGENBUCHUNG, tag, satz.text(), satz.fall(),
                satz.posten().stream().map(p -> new Posten(p.konto(), p.betrag().negiert())).toList()), buchung, grund.strip(),
                Unterschrift.von(handelnder.aktuell()), null);
    }

    @Override
    @Transactional
    public long vorlegen(Buchungssatz satz) {
        return vorlagen.vorlegen(satz, Unterschrift.von(handelnder.aktuell()), OffsetDateTime.now(uhr));
    }

    @Override
    @Transactional
    public long bestaetigen(long vorlage) {
        var offen = offene(vorlage);
        var zweiter = Unterschrift.von(handelnder.aktuell());
        if (offen.von().kennung().equals(zweiter.kennung())) {
            throw new Unzulaessig(worte.text("haushalt.buchung.vierAugen"));
        }
        long nr = buchen(offen.satz(), null, null, offen.von(), zweiter);
        vorlagen.entscheiden(vorlage, nr, null, zweiter, OffsetDateTime.now(uhr));
        return nr;
    }

    @Override
    @Transactional
    public void ablehnen(long vorlage, String grund) {
        if (grund.isBlank()) {
            throw new Unzulaessig(worte.text("haushalt.vorlage.ohneGrund"));
        }
        vorlagen.entscheiden(offene(vorlage).nr(), null, grund.strip(), Unterschrift.von(handelnder.aktuell()), OffsetDateTime.now(uhr));
    }

    private JdbcVorlagen.Offen offene(long vorlage) {
        return vorlagen.offene().stream().filter(v -> v.nr() == vorlage).findFirst()
                .orElseThrow(() -> new Unzulaessig(worte.text("haushalt.vorlage.entschieden")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vorlage> offeneVorlagen() {
        return vorlagen.offene().stream().map(v -> new Vorlage(v.nr(), v.satz(), v.von().kennung())).toList();
    }

    private long buchen(Buchungssatz satz, @Nullable Long gegen, @Nullable String grund, Unterschrift erster,
            @Nullable Unterschrift zweiter) {
        long nr = jdbc.sql("""
                insert into haushalt.buchung (vorgang, tag, text, fall, gegen, grund, erfasst_am, erfasst_von, erfasst_rolle, bestaetigt_von, bestaetigt_rolle)
                values (:vorgang, :tag, :text, :fall, :gegen, :grund, :am, :von, :rolle, :zweiter, :zweiteRolle) returning id
                """).param("vorgang", satz.vorgang().name()).param("tag", satz.tag()).param("text", satz.text()).param("fall", satz.fall())
                .param("gegen", gegen).param("grund", grund).param("am", OffsetDateTime.now(uhr)).param("von", erster.kennung()).param("rolle", erster.rolle())
                .param("zweiter", zweiter == null ? null : zweiter.kennung()).param("zweiteRolle", zweiter == null ? null : zweiter.rolle())
                .query(Long.class).single();
        // in the order of the accounts: two bookings that take from the same two never wait for each other
        var posten = new ArrayList<>(satz.posten());
        posten.sort(Comparator.comparing((Posten p) -> p.konto().kasse()).thenComparing(p -> p.konto().jahr()).thenComparing(p -> p.konto().art()));
        posten.forEach(p -> jdbc.sql("insert into haushalt.posten (buchung, konto, cent) values (:buchung, :konto, :cent)")
                .param("buchung", nr).param("konto", konto(p.konto())).param("cent", p.betrag().cent()).update());
        protokoll.vermerken(null, "buchung/" + nr, worte.wort(satz.vorgang()), null, worte.text("haushalt.buchung.vermerk", satz.text(),
                Zahlenformat.euro(satz.betrag(), Schreibweise.BILDSCHIRM)));
        return nr;
    }

    private int konto(Konto konto) {
        return gesucht(konto).orElseGet(() -> {
            jdbc.sql("insert into haushalt.konto (kasse, jahr, art) values (:kasse, :jahr, :art) on conflict do nothing")
                    .param("kasse", konto.kasse()).param("jahr", konto.jahr()).param("art", konto.art().name()).update();
            return gesucht(konto).orElseThrow();
        });
    }

    private Optional<Integer> gesucht(Konto konto) {
        return jdbc.sql("select id from haushalt.konto where kasse = :kasse and jahr = :jahr and art = :art").param("kasse", konto.kasse())
                .param("jahr", konto.jahr()).param("art", konto.art().name()).query(Integer.class).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Kontenstand stand(String kasse, int jahr) {
        var salden = new EnumMap<Art, Euro>(Art.class);
        jdbc.sql("select art, cent from haushalt.v_konto where kasse = :kasse and jahr = :jahr").param("kasse", kasse).param("jahr", jahr)
                .query(rs -> {
                    salden.put(Art.valueOf(rs.getString("art")), new Euro(rs.getLong("cent")));
                });
        return new Kontenstand(kasse, jahr, salden);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kasse> kassen() {
        return jdbc.sql("select schluessel, name, quelle from haushalt.kasse order by quelle, schluessel")
                .query((rs, nr) -> new Kasse(rs.getString("schluessel"), rs.getString("name"), Finanzierungsquelle.valueOf(rs.getString("quelle")))).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gebucht> buchungen(int jahr) {
        return zusammen(jdbc.sql("""
                select b.id, b.vorgang, b.tag, b.text, b.fall, b.gegen, b.grund, b.erfasst_von, b.bestaetigt_von, k.kasse, k.jahr, k.art, p.cent
                  from haushalt.buchung b join haushalt.posten p on p.buchung = b.id join haushalt.konto k on k.id = p.konto
                 where k.jahr = :jahr or k.jahr > :jahr and k.art like 'VE\\_%' and extract(year from b.tag) = :jahr order by b.id, k.id
                """).param("jahr", jahr).query((rs, nr) -> seite(rs)).list());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gebucht> buchungen(String kasse, int jahr) {
        return zusammen(jdbc.sql("""
                select b.id, b.vorgang, b.tag, b.text, b.fall, b.gegen, b.grund, b.erfasst_von, b.bestaetigt_von, k.kasse, k.jahr, k.art, p.cent
                  from haushalt.buchung b join haushalt.posten p on p.buchung = b.id join haushalt.konto k on k.id = p.konto
                 where b.id in (select p2.buchung from haushalt.posten p2 join haushalt.konto k2 on k2.id = p2.konto
                                 where k2.kasse = :kasse and k2.jahr = :jahr)
                 order by b.id, k.id
                """).param("kasse", kasse).param("jahr", jahr).query((rs, nr) -> seite(rs)).list());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Gebucht> mit(long nr) {
        return zusammen(jdbc.sql("""
                select b.id, b.vorgang, b.tag, b.text, b.fall, b.gegen, b.grund, b.erfasst_von, b.bestaetigt_von, k.kasse, k.jahr, k.art, p.cent
                  from haushalt.buchung b join haushalt.posten p on p.buchung = b.id join haushalt.konto k on k.id = p.konto
                 where b.id = :nr order by k.id
                """).param("nr", nr).query((rs, zeile) -> seite(rs)).list()).stream().findFirst();
    }

    /** One row of a booking: all of it, and one of its sides. */
    private record Seite(long nr, Vorgang vorgang, LocalDate tag, String text, @Nullable String fall, @Nullable Long gegen, @Nullable String grund,
            String erfasstVon, @Nullable String bestaetigtVon, Posten posten) {}

    private static Seite seite(ResultSet rs) throws SQLException {
        return new Seite(rs.getLong("id"), Vorgang.valueOf(rs.getString("vorgang")), rs.getObject("tag", LocalDate.class), rs.getString("text"),
                rs.getString("fall"), rs.getObject("gegen", Long.class), rs.getString("grund"), rs.getString("erfasst_von"), rs.getString("bestaetigt_von"),
                new Posten(new Konto(rs.getString("kasse"), rs.getInt("jahr"), Art.valueOf(rs.getString("art"))), new Euro(rs.getLong("cent"))));
    }

    private static List<Gebucht> zusammen(List<Seite> seiten) {
        var je = seiten.stream().collect(Collectors.groupingBy(Seite::nr, LinkedHashMap::new, Collectors.toList()));
        return je.values().stream().map(teile -> {
            var s = teile.get(0);
            return new Gebucht(s.nr(), new Buchungssatz(s.vorgang(), s.tag(), s.text(), s.fall(), teile.stream().map(Seite::posten).toList()), s.gegen(), s.grund(),
                    s.erfasstVon(), s.bestaetigtVon());
        }).toList();
    }
}
