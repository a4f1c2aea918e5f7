package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.zugang.Handelnder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes the parts of a Maßnahme; to be called inside the transaction of {@link JdbcMassnahmen}. */
@Repository
class JdbcMassnahmeteile {

    private final JdbcClient jdbc;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcMassnahmeteile(JdbcClient jdbc, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    void anlegen(String schluessel, Angaben angaben) {
        mit(jdbc.sql("""
                insert into massnahme.massnahme (schluessel, name, instrument, beschaffungsweg, massnahmenummer, losnummer,
                        traeger, zeitraum, gemeinde, quartier, form, zeitmodell, module, zielgruppen, beschreibung)
                values (:schluessel, :name, :instrument, :weg, :massnahmenummer, :losnummer, :traeger,
                        case when :von::date is not null then daterange(:von::date, :bis::date) end, :gemeinde, :quartier, :form, :zeitmodell, :module, :zielgruppen,
                        :beschreibung)
                """), schluessel, angaben)
                .param("weg", angaben.beschaffungsweg().name()).update();
        bezuege(schluessel, angaben);
    }

    void aendern(String schluessel, Angaben angaben) {
        mit(jdbc.sql("""
                update massnahme.massnahme
                   set name = :name, instrument = :instrument, massnahmenummer = :massnahmenummer, losnummer = :losnummer,
                       traeger = :traeger,
                       zeitraum = case when :von::date is not null then daterange(:von::date, :bis::date) end,
                       gemeinde = :gemeinde, quartier = :quartier, form = :form, zeitmodell = :zeitmodell, module = :module,
                       zielgruppen = :zielgruppen, beschreibung = :beschreibung
                 where schluessel = :schluessel
                """), schluessel, angaben).update();
        bezuege(schluessel, angaben);
    }

    private static StatementSpec mit(StatementSpec sql, String schluessel, Angaben angaben) {
        var zeitraum = angaben.zeitraum();
        return sql.param("schluessel", schluessel).param("name", angaben.name()).param("instrument", angaben.instrument())
                .param("massnahmenummer", angaben.massnahmenummer()).param("losnummer", angaben.losnummer())
                .param("traeger", angaben.traeger())
                .param("von", zeitraum == null ? null : zeitraum.von()).param("bis", zeitraum == null ? null : zeitraum.bis())
                .param("gemeinde", angaben.gemeinde()).param("quartier", angaben.quartier())
                .param("form", angaben.form() == null ? null : angaben.form().name())
                .param("zeitmodell", angaben.zeitmodell() == null ? null : angaben.zeitmodell().name())
                .param("module", angaben.module().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("zielgruppen", angaben.zielgruppen().toArray(String[]::new))
                .param("beschreibung", angaben.beschreibung());
    }

    private void bezuege(String schluessel, Angaben angaben) {
        leeren("delete from massnahme.programmbezug where massnahme = :massnahme", schluessel);
        angaben.bezuege().forEach(b -> jdbc.sql("""
                insert into massnahme.programmbezug (massnahme, programm, planzeile, vorhaben)
                values (:massnahme, :programm, :planzeile, :vorhaben)
                """).param("massnahme", schluessel).param("programm", b.programm()).param("planzeile", b.planzeile())
                .param("vorhaben", b.vorhaben()).update());
    }

    void plaetze(String schluessel, List<Platzkontingent> plaetze) {
        leeren("delete from massnahme.platzkontingent where massnahme = :massnahme", schluessel);
        plaetze.forEach(p -> gilt(jdbc.sql("""
                insert into massnahme.platzkontingent (massnahme, gilt, plaetze, mindestanzahl, mindestanteil)
                values (:massnahme, daterange(:von, :bis), :plaetze, :mindestanzahl, :mindestanteil)
                """), schluessel, p.gilt()).param("plaetze", p.plaetze())
                .param("mindestanzahl", p.mindestanzahl()).param("mindestanteil", p.mindestanteil()).update());
    }

    void kosten(String schluessel, List<Kostensatz> kosten) {
        leeren("delete from massnahme.kostensatz where massnahme = :massnahme", schluessel);
        kosten.forEach(k -> gilt(jdbc.sql("""
                insert into massnahme.kostensatz (massnahme, art, gilt, bezug, cent)
                values (:massnahme, :art, daterange(:von, :bis), :bezug, :cent)
                """), schluessel, k.gilt()).param("art", k.art().name()).param("bezug", k.bezug().name())
                .param("cent", k.betrag().cent()).update());
    }

    void optionen(String schluessel, List<Option> optionen) {
        leeren("delete from massnahme.option where massnahme = :massnahme", schluessel);
        optionen.forEach(o -> gilt(jdbc.sql("""
                insert into massnahme.option (massnahme, nr, gilt, plaetze, entscheiden_bis, stand, entschieden_am,
                        entschieden_von, grund)
                values (:massnahme, :nr, daterange(:von, :bis), :plaetze, :frist, :stand, :am, :wer, :grund)
                """), schluessel, o.gilt()).param("nr", o.nr()).param("plaetze", o.plaetze())
                .param("frist", o.entscheidenBis()).param("stand", o.stand().name()).param("am", o.entschiedenAm())
                .param("wer", o.entschiedenVon()).param("grund", o.grund()).update());
    }

    void arbeitsgelegenheit(String schluessel, Arbeitsgelegenheit angaben) {
        jdbc.sql("update massnahme.massnahme set wochenstunden = :stunden where schluessel = :massnahme")
                .param("stunden", angaben.wochenstunden()).param("massnahme", schluessel).update();
        leeren("delete from massnahme.agh_pruefung where massnahme = :massnahme", schluessel);
        leeren("delete from massnahme.beirat where massnahme = :massnahme", schluessel);
        angaben.pruefungen().forEach(p -> jdbc.sql("""
                insert into massnahme.agh_pruefung (massnahme, kriterium, erfuellt, begruendung, am, kennung)
                values (:massnahme, :kriterium, :erfuellt, :begruendung, :am, :kennung)
                """).param("massnahme", schluessel).param("kriterium", p.kriterium().name()).param("erfuellt", p.erfuellt())
                .param("begruendung", p.begruendung()).param("am", p.am()).param("kennung", p.wer()).update());
        var beirat = angaben.beirat();
        if (beirat != null) {
            jdbc.sql("""
                    insert into massnahme.beirat (massnahme, am, votum, wortlaut, abweichungsgrund)
                    values (:massnahme, :am, :votum, :wortlaut, :grund)
                    """).param("massnahme", schluessel).param("am", beirat.am()).param("votum", beirat.votum().name())
                    .param("wortlaut", beirat.wortlaut()).param("grund", beirat.abweichungsgrund()).update();
        }
    }

    void verlauf(String schluessel, Beschaffungsweg weg, int nr, @Nullable Zustand von, Zustand nach, LocalDate am,
            @Nullable String bemerkung) {
        jdbc.sql("""
                insert into massnahme.verlauf (massnahme, weg, nr, von, nach, am, erfasst, kennung, bemerkung)
                values (:massnahme, :weg, :nr, :von, :nach, :am, :erfasst, :kennung, :bemerkung)
                """).param("massnahme", schluessel).param("weg", weg.name()).param("nr", nr)
                .param("von", von == null ? null : von.name()).param("nach", nach.name()).param("am", am)
                .param("erfasst", OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC))
                .param("kennung", handelnder.aktuell().kennung()).param("bemerkung", bemerkung).update();
    }

    private static StatementSpec gilt(StatementSpec sql, String schluessel, Zeitraum gilt) {
        return sql.param("massnahme", schluessel).param("von", gilt.von()).param("bis", gilt.bis());
    }

    private void leeren(String sql, String schluessel) {
        jdbc.sql(sql).param("massnahme", schluessel).update();
    }
}
