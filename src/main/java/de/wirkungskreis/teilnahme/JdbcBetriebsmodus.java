package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcBetriebsmodus implements Betriebsmodus {

    private static final String GEGENSTAND = "teilnahme/modus";

    private final JdbcClient jdbc;
    private final JdbcPseudonyme pseudonyme;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcBetriebsmodus(JdbcClient jdbc, JdbcPseudonyme pseudonyme, Protokoll protokoll, Teilnahmeworte worte, Handelnder handelnder,
            Clock uhr) {
        this.jdbc = jdbc;
        this.pseudonyme = pseudonyme;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public Modus aktuell() {
        return Modus.valueOf(jdbc.sql("select teilnahme.modus()").query(String.class).single());
    }

    @Override
    public List<Wechsel> wechsel() {
        return jdbc.sql("""
                select nr, nach, dsfa, beantragt_am, beantragt_von, beantragt_rolle, entscheidung, entschieden_am, entschieden_von
                  from teilnahme.moduswechsel order by nr desc
                """).query((rs, nr) -> new Wechsel(rs.getInt("nr"), Modus.valueOf(rs.getString("nach")), rs.getString("dsfa"),
                rs.getObject("beantragt_am", LocalDate.class), rs.getString("beantragt_von"),
                Rolle.valueOf(rs.getString("beantragt_rolle")),
                rs.getString("entscheidung") == null ? null : Entscheidung.valueOf(rs.getString("entscheidung")),
                rs.getObject("entschieden_am", LocalDate.class), rs.getString("entschieden_von"))).list();
    }

    @Override
    @Transactional
    public void beantragen(Modus nach, String dsfa) {
        var wer = handelnder.aktuell();
        var rolle = amt(wer, null).orElseThrow(() -> unzulaessig("amt"));
        if (nach == aktuell()) {
            throw unzulaessig("schon", nach);
        }
        offener().ifPresent(w -> {
            throw unzulaessig("offen");
        });
        if (dsfa.isBlank()) {
            throw unzulaessig("dsfa");
        }
        jdbc.sql("""
                insert into teilnahme.moduswechsel (nach, dsfa, beantragt_am, beantragt, beantragt_von, beantragt_rolle)
                values (:nach, :dsfa, :am, :zeit, :von, :rolle)
                """).param("nach", nach.name()).param("dsfa", dsfa.strip()).param("am", LocalDate.now(uhr)).param("zeit", jetzt())
                .param("von", wer.kennung()).param("rolle", rolle.name()).update();
        protokoll.vermerken(null, GEGENSTAND, worte.text("teilnahme.modus.feld.antrag"), null,
                worte.text("teilnahme.modus.vermerk", nach, dsfa.strip()));
    }

    @Override
    @Transactional
    public void entscheiden(int nr, Entscheidung entscheidung) {
        var offen = offener().filter(w -> w.nr() == nr).orElseThrow(() -> unzulaessig("keiner"));
        var wer = handelnder.aktuell();
        boolean frei = entscheidung == Entscheidung.FREIGEGEBEN;
        // whoever asked may take it back; releasing needs the other office and another person
        var rolle = amt(wer, frei ? offen.beantragtRolle() : null).orElseThrow(() -> unzulaessig("zweite"));
        if (frei && wer.kennung().equals(offen.beantragtVon())) {
            throw unzulaessig("zweite");
        }
        var vorher = aktuell();
        jdbc.sql("""
                update teilnahme.moduswechsel
                   set entscheidung = :entscheidung, entschieden_am = :am, entschieden = :zeit, entschieden_von = :von,
                       entschieden_rolle = :rolle
                 where nr = :nr
                """).param("entscheidung", entscheidung.name()).param("am", LocalDate.now(uhr)).param("zeit", jetzt())
                .param("von", wer.kennung()).param("rolle", rolle.name()).param("nr", nr).update();
        protokoll.vermerken(null, GEGENSTAND, worte.wort(entscheidung), worte.wort(vorher),
                worte.text("teilnahme.modus.vermerk", offen.nach(), offen.dsfa()));
        if (frei && offen.nach() == Modus.PSEUDONYM) {
            pseudonyme.bereitstellen();
        } else if (frei) {
            zuZahlen();
        }
    }

    /** The counts stay, the people go. */
    private void zuZahlen() {
        jdbc.sql("""
                insert into teilnahme.aggregat (monat, instrument, massnahme, gruppe, geschlecht, gemeinde, zugewiesen, bestand, eintritte,
                        austritte, abbrueche, verbleib_bekannt, verbleib_erfolg, personen)
                select z.monat, z.instrument, z.massnahme, z.gruppe, z.geschlecht, z.gemeinde, z.zugewiesen, z.bestand, z.eintritte,
                       z.austritte, z.abbrueche, z.verbleib_bekannt, z.verbleib_erfolg, z.personen
                  from teilnahme.monatszahlen(:heute) z
                 where not exists (select from teilnahme.aggregat a where a.monat = z.monat and a.instrument = z.instrument)
                """).param("heute", LocalDate.now(uhr)).update();
        jdbc.sql("select teilnahme.personen_loeschen()").query((zeile, nr) -> nr).single();
        jdbc.sql("select einfuhr.alles_vergessen(array['teilnahmen', 'austritte'])").query((zeile, nr) -> nr).list();
    }

    private static Optional<Rolle> amt(Nutzer wer, @Nullable Rolle ausser) {
        return Stream.of(Rolle.FACH_ADMIN, Rolle.DATENSCHUTZ).filter(r -> !Objects.equals(r, ausser))
                .filter(wer.rollen()::contains).findFirst();
    }

    private OffsetDateTime jetzt() {
        return OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC);
    }

    private Unzulaessig unzulaessig(String satz, Object... einsatz) {
        return new Unzulaessig(worte.text("teilnahme.modus.unzulaessig." + satz, einsatz));
    }
}
