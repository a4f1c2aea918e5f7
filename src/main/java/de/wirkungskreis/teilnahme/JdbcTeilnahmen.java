package de.wirkungskreis.teilnahme;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.Teilnahme.Ereignis;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcTeilnahmen implements Teilnahmen {

    private final JdbcClient jdbc;
    private final JdbcTeilnahmeleser leser;
    private final Massnahmen massnahmen;
    private final Protokoll protokoll;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;
    private final boolean muster;

    JdbcTeilnahmen(JdbcClient jdbc, JdbcTeilnahmeleser leser, Massnahmen massnahmen, Protokoll protokoll, Teilnahmeworte worte,
            Handelnder handelnder, Clock uhr, @Value("${wirkungskreis.beispiel:false}") boolean muster) {
        this.jdbc = jdbc;
        this.leser = leser;
        this.massnahmen = massnahmen;
        this.protokoll = protokoll;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
        this.muster = muster;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Teilnahme> mit(long id) {
        return leser.lesen(List.of(id)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Teilnahme> derPerson(long person) {
        return leser.lesen(jdbc.sql("select id from teilnahme.teilnahme where person = :person").param("person", person)
                .query(Long.class).list());
    }

    @Override
    @Transactional
    public long anlegen(long person, String instrument, @Nullable String massnahme, @Nullable Zeitraum geplant, List<Schritt> schritte) {
        var angebot = angebot(massnahme);
        if (angebot != null && !instrument.equals(angebot.angaben().instrument())) {
            throw new Unzulaessig(worte.text("teilnahme.unzulaessig.instrument", angebot.angaben().name()));
        }
        sperren(person);
        musterzukunft(person);
        var andere = derPerson(person);
        long id = jdbc.sql("""
                insert into teilnahme.teilnahme (person, instrument, massnahme, geplant)
                values (:person, :instrument, :massnahme, case when :von::date is not null then daterange(:von::date, :bis::date) end)
                returning id
                """).param("person", person).param("instrument", instrument).param("massnahme", massnahme)
                .param("von", geplant == null ? null : geplant.von()).param("bis", geplant == null ? null : geplant.bis())
                .query(Long.class).single();
        var neu = fortgeschrieben(new Teilnahme(id, person, instrument, massnahme, geplant, List.of(), false, 0), schritte, angebot, andere);
        schritte.forEach(s -> abweichen(id, s));
        schreiben(id, neu.ereignisse());
        protokoll.vermerken(null, gegenstand(id), worte.text("teilnahme.feld.person"), null, Long.toString(person));
        protokoll.vermerken(null, gegenstand(id), worte.text("teilnahme.feld.instrument"), null,
                angebot == null ? worte.instrument(instrument) : angebot.angaben().name());
        vermerken(id, neu.ereignisse());
        return id;
    }

    @Override
    @Transactional
    public boolean weiter(long id, int version, Schritt schritt) {
        var kopf = mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.nichtgefunden")));
        sperren(kopf.person());
        if (jdbc.sql("update teilnahme.teilnahme set version = version + 1 where id = :id and version = :version")
                .param("id", id).param("version", version).update() == 0) {
            return false;
        }
        musterzukunft(kopf.person());
        var alt = mit(id).orElseThrow();
        if (alt.mitZukunft()) {
            throw new Unzulaessig(worte.text("teilnahme.unzulaessig.spaeteres"));
        }
        var andere = derPerson(alt.person()).stream().filter(t -> t.id() != id).toList();
        var neu = fortgeschrieben(alt, List.of(schritt), angebot(alt.massnahme()), andere);
        var angefuegt = neu.ereignisse().subList(alt.ereignisse().size(), neu.ereignisse().size());
        abweichen(id, schritt);
        schreiben(id, angefuegt);
        vermerken(id, angefuegt);
        return true;
    }

    private @Nullable Massnahme angebot(@Nullable String schluessel) {
        return schluessel == null ? null
                : massnahmen.mit(schluessel).orElseThrow(() -> new Unzulaessig(worte.text("teilnahme.unzulaessig.massnahme")));
    }

    /** Two acts about one person wait for each other, so that both see what the rules ask for. */
    private void sperren(long person) {
        jdbc.sql("select id from teilnahme.person where id = :person for update").param("person", person).query(Long.class).optional()
                .orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.person.nichtgefunden")));
    }

    /** Sample people live on after "heute"; whoever writes into their life gives it another end. */
    private void musterzukunft(long person) {
        if (muster) {
            jdbc.sql("select teilnahme.zukunft_loeschen(:person, :heute)").param("person", person).param("heute", LocalDate.now(uhr))
                    .query((zeile, nr) -> nr).single();
        }
    }

    private Teilnahme fortgeschrieben(Teilnahme alt, List<Schritt> schritte, @Nullable Massnahme angebot, List<Teilnahme> andere) {
        var heute = LocalDate.now(uhr);
        // a Teilnahme told as a whole may lie before others: whether it overlaps shows when its end is known
        var austritt = schritte.stream().filter(s -> s.nach().austritt()).map(Schritt::am).findFirst();
        List<Ereignis> ereignisse = new ArrayList<>(alt.ereignisse());
        for (var schritt : schritte) {
            var bisher = ereignisse.isEmpty() ? null : mit(alt, ereignisse);
            var gleichzeitige = andere.stream().filter(a -> a.ueberschneidet(LocalDate.MIN, austritt.orElse(LocalDate.MAX))).toList();
            var hindernisse = Teilnahmeregeln.hindernisse(alt.instrument(), bisher, schritt, angebot, gleichzeitige, heute);
            if (!hindernisse.isEmpty()) {
                throw new Unzulaessig(worte.saetze(hindernisse));
            }
            if (schritt.nach() == Teilnahmezustand.EINGETRETEN && !worte.nimmtAuf(alt.instrument(), schritt.am())) {
                throw new Unzulaessig(worte.text("teilnahme.unzulaessig.keineEintritte", worte.instrument(alt.instrument()), schritt.am()));
            }
            ereignisse.add(new Ereignis(ereignisse.size() + 1, bisher == null ? null : bisher.zustand(), schritt.nach(), schritt.am(),
                    schritt.grund(), schritt.bis(), schritt.geltenderRechtsstand(), handelnder.aktuell().kennung()));
        }
        if (ereignisse.isEmpty()) {
            throw new IllegalArgumentException("Eine Teilnahme ohne Ereignis gibt es nicht");
        }
        return mit(alt, ereignisse);
    }

    private static Teilnahme mit(Teilnahme alt, List<Ereignis> ereignisse) {
        return new Teilnahme(alt.id(), alt.person(), alt.instrument(), alt.massnahme(), alt.geplant(), List.copyOf(ereignisse), false,
                alt.version());
    }

    /** Before the entry, which is held against what excludes it. */
    private void abweichen(long id, Schritt schritt) {
        if (schritt.nach() != Teilnahmezustand.EINGETRETEN || schritt.abweichung() == null) {
            return;
        }
        jdbc.sql("""
                insert into teilnahme.abweichung (teilnahme, grund, am, erfasst, kennung) values (:id, :grund, :am, :erfasst, :kennung)
                """).param("id", id).param("grund", schritt.abweichung()).param("am", LocalDate.now(uhr))
                .param("erfasst", OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC)).param("kennung", handelnder.aktuell().kennung())
                .update();
        protokoll.vermerken(null, gegenstand(id), worte.text("teilnahme.abweichung"), null, worte.datum(schritt.am()));
    }

    @Override
    public Optional<Abweichung> abweichung(long id) {
        return jdbc.sql("select grund, am, kennung from teilnahme.abweichung where teilnahme = :id").param("id", id)
                .query((rs, nr) -> new Abweichung(rs.getString("grund"), rs.getObject("am", LocalDate.class), rs.getString("kennung"))).optional();
    }

    /** In one statement, since the database judges a Teilnahme once all of them are there. */
    private void schreiben(long id, List<Ereignis> ereignisse) {
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, bis, rechtsstand, erfasst, kennung)
                select :id, e.nr, e.von, e.nach, e.am, e.grund, e.bis, e.rechtsstand, :erfasst, e.kennung
                  from unnest(:nr::integer[], :von::text[], :nach::text[], :am::date[], :grund::text[], :bis::date[],
                              :rechtsstand::date[], :kennung::text[]) as e (nr, von, nach, am, grund, bis, rechtsstand, kennung)
                """).param("id", id).param("erfasst", OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC))
                .param("nr", ereignisse.stream().map(Ereignis::nr).toArray(Integer[]::new))
                .param("von", ereignisse.stream().map(e -> name(e.von())).toArray(String[]::new))
                .param("nach", ereignisse.stream().map(e -> e.nach().name()).toArray(String[]::new))
                .param("am", ereignisse.stream().map(e -> e.am().toString()).toArray(String[]::new))
                .param("grund", ereignisse.stream().map(e -> name(e.grund())).toArray(String[]::new))
                .param("bis", ereignisse.stream().map(e -> tag(e.bis())).toArray(String[]::new))
                .param("rechtsstand", ereignisse.stream().map(e -> tag(e.rechtsstand())).toArray(String[]::new))
                .param("kennung", ereignisse.stream().map(Ereignis::kennung).toArray(String[]::new)).update();
    }

    private static @Nullable String name(@Nullable Enum<?> konstante) {
        return konstante == null ? null : konstante.name();
    }

    private static @Nullable String tag(@Nullable LocalDate tag) {
        return tag == null ? null : tag.toString();
    }

    private void vermerken(long id, List<Ereignis> ereignisse) {
        ereignisse.forEach(e -> protokoll.vermerken(null, gegenstand(id), worte.wort(e.nach()), null, worte.datum(e.am())
                + (e.grund() == null ? "" : ", " + worte.wort(e.grund()))
                + (e.bis() == null ? "" : ", " + worte.text("teilnahme.bis", e.bis()))));
    }

    static String gegenstand(long id) {
        return "teilnahme/" + id;
    }
}
