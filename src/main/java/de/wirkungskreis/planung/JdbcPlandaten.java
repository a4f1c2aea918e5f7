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

/** Reads the rows of the plan. Knows no Fassung but by number, so that copying a Fassung can use it too. */
@Repository
class JdbcPlandaten {

    private final JdbcClient jdbc;

    JdbcPlandaten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of a plan at a time: who comes second waits, and then sees what the first one did. */
    void sperren(long fassung) {
        jdbc.sql("insert into planung.planung (fassung) values (:fassung) on conflict do nothing")
                .param("fassung", fassung).update();
        jdbc.sql("select 1 from planung.planung where fassung = :fassung for update")
                .param("fassung", fassung).query(Integer.class).single();
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

    private static <E extends Enum<E>> @Nullable E wort(Class<E> art, @Nullable String name) {
        return name == null ? null : Enum.valueOf(art, name);
    }

    private static List<String> texte(ResultSet rs, String spalte) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(spalte).getArray());
    }
}
