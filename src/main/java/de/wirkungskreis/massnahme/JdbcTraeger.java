package de.wirkungskreis.massnahme;

import de.wirkungskreis.massnahme.Massnahmetraeger.Zertifikat;
import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcTraeger implements Traegerverzeichnis {

    private final JdbcClient jdbc;
    private final Massnahmepunkte punkte;
    private final Massnahmeworte worte;

    JdbcTraeger(JdbcClient jdbc, Massnahmepunkte punkte, Massnahmeworte worte) {
        this.jdbc = jdbc;
        this.punkte = punkte;
        this.worte = worte;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Massnahmetraeger> alle() {
        return lesen("");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Massnahmetraeger> mit(String schluessel) {
        return lesen(schluessel).stream().findFirst();
    }

    private List<Massnahmetraeger> lesen(String schluessel) {
        Map<String, List<Zertifikat>> zertifikate = new HashMap<>();
        jdbc.sql("""
                select traeger, fachbereich, standort, nummer, fachkundige_stelle, lower(gilt) as von, upper(gilt) as bis
                  from massnahme.zertifikat where :schluessel in ('', traeger)
                """).param("schluessel", schluessel)
                .query((rs, nr) -> zertifikate.computeIfAbsent(rs.getString("traeger"), k -> new ArrayList<>())
                        .add(new Zertifikat(rs.getInt("fachbereich"), rs.getString("standort"), rs.getString("nummer"),
                                rs.getString("fachkundige_stelle"), JdbcMassnahmeleser.zeitraum(rs)))).list();
        return jdbc.sql("""
                select schluessel, name, ort, hinweis, version from massnahme.traeger
                 where :schluessel in ('', schluessel) order by name
                """).param("schluessel", schluessel)
                .query((rs, nr) -> new Massnahmetraeger(rs.getString("schluessel"), rs.getString("name"), rs.getString("ort"),
                        rs.getString("hinweis"), zertifikate.getOrDefault(rs.getString("schluessel"), List.of()),
                        rs.getInt("version"))).list();
    }

    @Override
    @Transactional
    public void anlegen(Massnahmetraeger traeger) {
        jdbc.sql("insert into massnahme.traeger (schluessel, name, ort, hinweis) values (:schluessel, :name, :ort, :hinweis)")
                .param("schluessel", traeger.schluessel()).param("name", traeger.name()).param("ort", traeger.ort())
                .param("hinweis", traeger.hinweis()).update();
        zertifikate(traeger);
        punkte.vermerken("traeger/" + traeger.schluessel(), Map.of(), punkte.von(traeger));
    }

    @Override
    @Transactional
    public boolean aendern(Massnahmetraeger traeger) {
        var alt = mit(traeger.schluessel()).orElseThrow(() ->
                new NichtGefunden(worte.text("massnahme.nichtgefunden.traeger", traeger.schluessel())));
        int getroffen = jdbc.sql("""
                update massnahme.traeger set name = :name, ort = :ort, hinweis = :hinweis, version = version + 1
                 where schluessel = :schluessel and version = :version
                """).param("schluessel", traeger.schluessel()).param("version", traeger.version())
                .param("name", traeger.name()).param("ort", traeger.ort()).param("hinweis", traeger.hinweis()).update();
        if (getroffen == 0) {
            return false;
        }
        zertifikate(traeger);
        punkte.vermerken("traeger/" + traeger.schluessel(), punkte.von(alt), punkte.von(traeger));
        return true;
    }

    private void zertifikate(Massnahmetraeger traeger) {
        jdbc.sql("delete from massnahme.zertifikat where traeger = :traeger").param("traeger", traeger.schluessel()).update();
        int position = 0;
        for (var z : traeger.zertifikate()) {
            jdbc.sql("""
                    insert into massnahme.zertifikat (traeger, position, fachbereich, standort, nummer, fachkundige_stelle, gilt)
                    values (:traeger, :position, :fachbereich, :standort, :nummer, :stelle, daterange(:von, :bis))
                    """).param("traeger", traeger.schluessel()).param("position", position++)
                    .param("fachbereich", z.fachbereich()).param("standort", z.standort()).param("nummer", z.nummer())
                    .param("stelle", z.fachkundigeStelle()).param("von", z.gilt().von()).param("bis", z.gilt().bis()).update();
        }
    }
}
