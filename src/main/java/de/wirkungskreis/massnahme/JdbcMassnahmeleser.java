package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Beiratsstellungnahme;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Kriterium;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Pruefung;
import de.wirkungskreis.massnahme.Arbeitsgelegenheit.Votum;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Form;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Modul;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.massnahme.Massnahme.Verlaufseintrag;
import de.wirkungskreis.massnahme.Massnahme.Zeitmodell;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads Maßnahmen with everything that belongs to them, in eight statements however many there are. All of them together are
 * remembered: every change rewrites the row of its Maßnahme, so that the transactions which wrote the rows tell whether one
 * happened.
 */
@Repository
class JdbcMassnahmeleser {

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Gelesen> gemerkt = new AtomicReference<>();

    private record Gelesen(String zeilen, List<Massnahme> massnahmen) {}

    JdbcMassnahmeleser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kopf(String schluessel, Angaben angaben, @Nullable Integer wochenstunden, int version) {}

    List<Massnahme> alle() {
        String zeilen = jdbc.sql("""
                select coalesce(md5(string_agg(schluessel || ' ' || xmin, ',' order by schluessel)), '') from massnahme.massnahme
                """).query(String.class).single();
        var bekannt = gemerkt.get();
        if (bekannt != null && bekannt.zeilen().equals(zeilen)) {
            return bekannt.massnahmen();
        }
        var gelesen = lesen("");
        gemerkt.set(new Gelesen(zeilen, gelesen));
        return gelesen;
    }

    /** @param schluessel of one of them, or empty for all */
    List<Massnahme> lesen(String schluessel) {
        var bezuege = je("""
                select massnahme, programm, planzeile, vorhaben from massnahme.programmbezug
                 where :schluessel in ('', massnahme) order by programm
                """, schluessel, (rs, nr) -> new Programmbezug(rs.getLong("programm"), rs.getString("planzeile"),
                rs.getString("vorhaben")));
        var plaetze = je("""
                select massnahme, lower(gilt) as von, upper(gilt) as bis, plaetze, mindestanzahl, mindestanteil
                  from massnahme.platzkontingent where :schluessel in ('', massnahme)
                """, schluessel, (rs, nr) -> new Platzkontingent(zeitraum(rs), rs.getInt("plaetze"),
                rs.getObject("mindestanzahl", Integer.class), rs.getObject("mindestanteil", Integer.class)));
        var kosten = je("""
                select massnahme, art, lower(gilt) as von, upper(gilt) as bis, bezug, cent
                  from massnahme.kostensatz where :schluessel in ('', massnahme)
                """, schluessel, (rs, nr) -> new Kostensatz(zeitraum(rs), Kostensatz.Art.valueOf(rs.getString("art")),
                Kostensatz.Bezug.valueOf(rs.getString("bezug")), new Euro(rs.getLong("cent"))));
        var optionen = je("""
                select massnahme, nr, lower(gilt) as von, upper(gilt) as bis, plaetze, entscheiden_bis, stand, entschieden_am,
                       entschieden_von, grund
                  from massnahme.option where :schluessel in ('', massnahme)
                """, schluessel, (rs, nr) -> new Option(rs.getInt("nr"), zeitraum(rs), rs.getInt("plaetze"),
                rs.getObject("entscheiden_bis", LocalDate.class), Option.Stand.valueOf(rs.getString("stand")),
                rs.getObject("entschieden_am", LocalDate.class), rs.getString("entschieden_von"), rs.getString("grund")));
        var pruefungen = je("""
                select massnahme, kriterium, erfuellt, begruendung, am, kennung from massnahme.agh_pruefung
                 where :schluessel in ('', massnahme) order by am, kriterium
                """, schluessel, (rs, nr) -> new Pruefung(Kriterium.valueOf(rs.getString("kriterium")), rs.getBoolean("erfuellt"),
                rs.getString("begruendung"), rs.getObject("am", LocalDate.class), rs.getString("kennung")));
        var beirat = je("""
                select massnahme, am, votum, wortlaut, abweichungsgrund from massnahme.beirat
                 where :schluessel in ('', massnahme)
                """, schluessel, (rs, nr) -> new Beiratsstellungnahme(rs.getObject("am", LocalDate.class),
                Votum.valueOf(rs.getString("votum")), rs.getString("wortlaut"), rs.getString("abweichungsgrund")));
        var verlauf = je("""
                select massnahme, nr, von, nach, am, kennung, bemerkung from massnahme.verlauf
                 where :schluessel in ('', massnahme) order by massnahme, nr
                """, schluessel, (rs, nr) -> new Verlaufseintrag(rs.getInt("nr"),
                rs.getString("von") == null ? null : Zustand.valueOf(rs.getString("von")), Zustand.valueOf(rs.getString("nach")),
                rs.getObject("am", LocalDate.class), rs.getString("kennung"), rs.getString("bemerkung")));
        return jdbc.sql("""
                select schluessel, name, instrument, beschaffungsweg, massnahmenummer, losnummer, traeger,
                       lower(zeitraum) as von, upper(zeitraum) as bis, gemeinde, quartier, form, zeitmodell, module, zielgruppen,
                       beschreibung, wochenstunden, version
                  from massnahme.massnahme where :schluessel in ('', schluessel) order by name, schluessel
                """).param("schluessel", schluessel)
                .query((rs, nr) -> kopf(rs, bezuege.getOrDefault(rs.getString("schluessel"), List.of()))).list().stream()
                .map(k -> new Massnahme(k.schluessel(), k.angaben(), plaetze.getOrDefault(k.schluessel(), List.of()),
                        kosten.getOrDefault(k.schluessel(), List.of()), optionen.getOrDefault(k.schluessel(), List.of()),
                        k.angaben().beschaffungsweg() != Beschaffungsweg.BEWILLIGUNG ? null
                                : new Arbeitsgelegenheit(k.wochenstunden(), pruefungen.getOrDefault(k.schluessel(), List.of()),
                                        beirat.getOrDefault(k.schluessel(), List.of()).stream().findFirst().orElse(null)),
                        verlauf.getOrDefault(k.schluessel(), List.of()), k.version())).toList();
    }

    private <T> Map<String, List<T>> je(String sql, String schluessel, RowMapper<T> zeile) {
        Map<String, List<T>> je = new HashMap<>();
        jdbc.sql(sql).param("schluessel", schluessel)
                .query((rs, nr) -> je.computeIfAbsent(rs.getString("massnahme"), k -> new ArrayList<>()).add(zeile.mapRow(rs, nr)))
                .list();
        return je;
    }

    private static Kopf kopf(ResultSet rs, List<Programmbezug> bezuege) throws SQLException {
        String form = rs.getString("form");
        String zeitmodell = rs.getString("zeitmodell");
        Set<Modul> module = EnumSet.noneOf(Modul.class);
        for (String modul : (String[]) rs.getArray("module").getArray()) {
            module.add(Modul.valueOf(modul));
        }
        return new Kopf(rs.getString("schluessel"), new Angaben(rs.getString("name"), rs.getString("instrument"),
                Beschaffungsweg.valueOf(rs.getString("beschaffungsweg")), rs.getString("massnahmenummer"),
                rs.getString("losnummer"), rs.getString("traeger"), rs.getObject("von") == null ? null : zeitraum(rs),
                rs.getString("gemeinde"), rs.getString("quartier"), bezuege, form == null ? null : Form.valueOf(form),
                zeitmodell == null ? null : Zeitmodell.valueOf(zeitmodell), module,
                List.of((String[]) rs.getArray("zielgruppen").getArray()), rs.getString("beschreibung")),
                rs.getObject("wochenstunden", Integer.class), rs.getInt("version"));
    }

    static Zeitraum zeitraum(ResultSet rs) throws SQLException {
        return new Zeitraum(rs.getObject("von", LocalDate.class), rs.getObject("bis", LocalDate.class));
    }
}
