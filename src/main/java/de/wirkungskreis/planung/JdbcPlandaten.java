package de.wirkungskreis.planung;

import static java.util.stream.Collectors.groupingBy;

import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the plan. Knows no Fassung but by number, so that copying a Fassung can use it too. */
@Repository
class JdbcPlandaten {

    private final JdbcClient jdbc;

    JdbcPlandaten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kopf(@Nullable String ueberschrift, int version) {}

    private record GruppierteZeile(String gruppe, Planzeile zeile) {}

    private record ZeilenWert(String zeile, Planwert wert) {}

    private record ZeilenProfil(String zeile, Monatsprofil profil) {}

    Planung derFassung(long fassung) {
        var kopf = jdbc.sql("select kommunale_ueberschrift, version from planung.planung where fassung = :fassung")
                .param("fassung", fassung)
                .query((rs, n) -> new Kopf(rs.getString(1), rs.getInt(2))).optional().orElse(new Kopf(null, 0));
        var zeilen = zeilen(fassung).stream().collect(groupingBy(GruppierteZeile::gruppe));
        var gruppen = jdbc.sql("""
                select schluessel, name, einheit, summe_ausweisen, version from planung.instrumentgruppe
                 where fassung = :fassung order by position, schluessel
                """).param("fassung", fassung)
                .query((rs, n) -> new Instrumentgruppe(rs.getString("schluessel"), rs.getString("name"),
                        Einheit.valueOf(rs.getString("einheit")), rs.getBoolean("summe_ausweisen"),
                        zeilen.getOrDefault(rs.getString("schluessel"), List.of()).stream()
                                .map(GruppierteZeile::zeile).toList(),
                        rs.getInt("version"))).list();
        return new Planung(spalten(fassung), gruppen, kopf.ueberschrift(), kommunaleLeistungen(fassung), kopf.version());
    }

    private List<Planspalte> spalten(long fassung) {
        return jdbc.sql("""
                select jahr, vergleich, wertart, bezeichnung, version from planung.planspalte
                 where fassung = :fassung order by position, jahr
                """).param("fassung", fassung)
                .query((rs, n) -> new Planspalte(new Programmjahr(rs.getInt("jahr")), rs.getBoolean("vergleich"),
                        Wertart.valueOf(rs.getString("wertart")), rs.getString("bezeichnung"))).list();
    }

    private List<GruppierteZeile> zeilen(long fassung) {
        var werte = jdbc.sql("""
                select zeile, jahr, einheit, wert, genauigkeit from planung.planwert
                 where fassung = :fassung order by zeile, jahr desc, einheit
                """).param("fassung", fassung)
                .query((rs, n) -> new ZeilenWert(rs.getString("zeile"), new Planwert(new Programmjahr(rs.getInt("jahr")),
                        Einheit.valueOf(rs.getString("einheit")), rs.getLong("wert"),
                        Genauigkeit.valueOf(rs.getString("genauigkeit")))))
                .list().stream().collect(groupingBy(ZeilenWert::zeile));
        var profile = jdbc.sql("""
                select zeile, jahr, einheit, art, monate from planung.monatsprofil
                 where fassung = :fassung order by zeile, jahr desc, einheit
                """).param("fassung", fassung)
                .query((rs, n) -> new ZeilenProfil(rs.getString("zeile"), new Monatsprofil(
                        new Programmjahr(rs.getInt("jahr")), Einheit.valueOf(rs.getString("einheit")),
                        Monatsprofil.Art.valueOf(rs.getString("art")),
                        List.of((Long[]) rs.getArray("monate").getArray()))))
                .list().stream().collect(groupingBy(ZeilenProfil::zeile));
        return jdbc.sql("""
                select schluessel, gruppe, name, instrument, rolle, ableitung, einheit, absicht, beschaffungsweg, raum,
                       personengruppe, vorhaben, version
                  from planung.planzeile where fassung = :fassung order by position, schluessel
                """).param("fassung", fassung)
                .query((rs, n) -> new GruppierteZeile(rs.getString("gruppe"), zeile(rs,
                        werte.getOrDefault(rs.getString("schluessel"), List.of()).stream().map(ZeilenWert::wert).toList(),
                        profile.getOrDefault(rs.getString("schluessel"), List.of()).stream()
                                .map(ZeilenProfil::profil).toList()))).list();
    }

    private static Planzeile zeile(ResultSet rs, List<Planwert> werte, List<Monatsprofil> profile) throws SQLException {
        return new Planzeile(rs.getString("schluessel"), rs.getString("name"), rs.getString("instrument"),
                Planzeile.Rolle.valueOf(rs.getString("rolle")), texte(rs, "ableitung"),
                wort(Einheit.class, rs.getString("einheit")), wort(Absicht.class, rs.getString("absicht")),
                wort(Planzeile.Beschaffungsweg.class, rs.getString("beschaffungsweg")),
                rs.getString("raum"), rs.getString("personengruppe"), texte(rs, "vorhaben"), werte, profile,
                rs.getInt("version"));
    }

    private List<KommunaleLeistung> kommunaleLeistungen(long fassung) {
        return jdbc.sql("""
                select schluessel, bezeichnung, instrument, anbieter, kapazitaet, einheit, version
                  from planung.kommunale_leistung where fassung = :fassung order by position, schluessel
                """).param("fassung", fassung)
                .query((rs, n) -> new KommunaleLeistung(rs.getString("schluessel"), rs.getString("bezeichnung"),
                        rs.getString("instrument"), rs.getString("anbieter"), rs.getObject("kapazitaet", Integer.class),
                        wort(Einheit.class, rs.getString("einheit")), rs.getInt("version"))).list();
    }

    void ersetzen(long fassung, Planung inhalt) {
        leeren(fassung);
        einfuegen(fassung, inhalt);
    }

    private void leeren(long fassung) {
        for (String tabelle : List.of("planwert", "planzeile", "instrumentgruppe", "planspalte", "kommunale_leistung")) {
            jdbc.sql("delete from planung." + tabelle + " where fassung = :fassung").param("fassung", fassung).update();
        }
    }

    private void einfuegen(long fassung, Planung inhalt) {
        jdbc.sql("""
                insert into planung.planung (fassung, kommunale_ueberschrift) values (:fassung, :ueberschrift)
                on conflict (fassung) do update
                   set kommunale_ueberschrift = excluded.kommunale_ueberschrift, version = planung.version + 1
                """).param("fassung", fassung).param("ueberschrift", inhalt.kommunaleLeistungenUeberschrift()).update();
        int position = 0;
        for (var spalte : inhalt.spalten()) {
            spalteEinfuegen(fassung, spalte, position++);
        }
        position = 0;
        for (var gruppe : inhalt.gruppen()) {
            gruppeEinfuegen(fassung, gruppe, position++);
            int inGruppe = 0;
            for (var zeile : gruppe.zeilen()) {
                zeileEinfuegen(fassung, gruppe.schluessel(), zeile, inGruppe++);
            }
        }
        position = 0;
        for (var leistung : inhalt.kommunaleLeistungen()) {
            leistungEinfuegen(fassung, leistung, position++);
        }
    }

    void spalteEinfuegen(long fassung, Planspalte spalte, int position) {
        jdbc.sql("""
                insert into planung.planspalte (fassung, jahr, vergleich, wertart, bezeichnung, position)
                values (:fassung, :jahr, :vergleich, :wertart, :bezeichnung, :position)
                """).param("fassung", fassung).param("jahr", spalte.jahr().jahr()).param("vergleich", spalte.vergleich())
                .param("wertart", spalte.wertart().name()).param("bezeichnung", spalte.bezeichnung())
                .param("position", position).update();
    }

    void gruppeEinfuegen(long fassung, Instrumentgruppe gruppe, int position) {
        jdbc.sql("""
                insert into planung.instrumentgruppe (fassung, schluessel, position, name, einheit, summe_ausweisen)
                values (:fassung, :schluessel, :position, :name, :einheit, :summe)
                """).param("fassung", fassung).param("schluessel", gruppe.schluessel()).param("position", position)
                .param("name", gruppe.name()).param("einheit", gruppe.einheit().name())
                .param("summe", gruppe.summeAusweisen()).update();
    }

    void zeileEinfuegen(long fassung, String gruppe, Planzeile zeile, int position) {
        jdbc.sql("""
                insert into planung.planzeile (fassung, schluessel, gruppe, position, name, instrument, rolle, ableitung,
                       einheit, absicht, beschaffungsweg, raum, personengruppe, vorhaben)
                values (:fassung, :schluessel, :gruppe, :position, :name, :instrument, :rolle, :ableitung, :einheit,
                       :absicht, :beschaffungsweg, :raum, :personengruppe, :vorhaben)
                """).param("fassung", fassung).param("schluessel", zeile.schluessel()).param("gruppe", gruppe)
                .param("position", position).param("name", zeile.name()).param("instrument", zeile.instrument())
                .param("rolle", zeile.rolle().name()).param("ableitung", zeile.ableitung().toArray(String[]::new))
                .param("einheit", name(zeile.einheit())).param("absicht", name(zeile.absicht()))
                .param("beschaffungsweg", name(zeile.beschaffungsweg())).param("raum", zeile.raum())
                .param("personengruppe", zeile.personengruppe())
                .param("vorhaben", zeile.vorhaben().toArray(String[]::new)).update();
        zeile.werte().forEach(wert -> wertSetzen(fassung, zeile.schluessel(), wert));
        zeile.profile().forEach(profil -> profilSetzen(fassung, zeile.schluessel(), profil));
    }

    void wertSetzen(long fassung, String zeile, Planwert wert) {
        jdbc.sql("""
                insert into planung.planwert (fassung, zeile, jahr, einheit, wert, genauigkeit)
                values (:fassung, :zeile, :jahr, :einheit, :wert, :genauigkeit)
                on conflict (fassung, zeile, jahr, einheit) do update
                   set wert = excluded.wert, genauigkeit = excluded.genauigkeit
                """).param("fassung", fassung).param("zeile", zeile).param("jahr", wert.jahr().jahr())
                .param("einheit", wert.einheit().name()).param("wert", wert.wert())
                .param("genauigkeit", wert.genauigkeit().name()).update();
    }

    void profilSetzen(long fassung, String zeile, Monatsprofil profil) {
        jdbc.sql("""
                insert into planung.monatsprofil (fassung, zeile, jahr, einheit, art, monate)
                values (:fassung, :zeile, :jahr, :einheit, :art, :monate)
                on conflict (fassung, zeile, jahr, einheit) do update set art = excluded.art, monate = excluded.monate
                """).param("fassung", fassung).param("zeile", zeile).param("jahr", profil.jahr().jahr())
                .param("einheit", profil.einheit().name()).param("art", profil.art().name())
                .param("monate", profil.monate().toArray(Long[]::new)).update();
    }

    void leistungEinfuegen(long fassung, KommunaleLeistung leistung, int position) {
        jdbc.sql("""
                insert into planung.kommunale_leistung
                       (fassung, schluessel, position, bezeichnung, instrument, anbieter, kapazitaet, einheit)
                values (:fassung, :schluessel, :position, :bezeichnung, :instrument, :anbieter, :kapazitaet, :einheit)
                """).param("fassung", fassung).param("schluessel", leistung.schluessel()).param("position", position)
                .param("bezeichnung", leistung.bezeichnung()).param("instrument", leistung.instrument())
                .param("anbieter", leistung.anbieter()).param("kapazitaet", leistung.kapazitaet())
                .param("einheit", name(leistung.einheit())).update();
    }

    static @Nullable String name(@Nullable Enum<?> wort) {
        return wort == null ? null : wort.name();
    }

    private static <E extends Enum<E>> @Nullable E wort(Class<E> art, @Nullable String name) {
        return name == null ? null : Enum.valueOf(art, name);
    }

    private static List<String> texte(ResultSet rs, String spalte) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(spalte).getArray());
    }
}
