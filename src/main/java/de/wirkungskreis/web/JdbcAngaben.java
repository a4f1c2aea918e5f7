package de.wirkungskreis.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcAngaben {

    private final JdbcClient jdbc;

    JdbcAngaben(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Angaben aktuelle() {
        Map<String, String> texte = new HashMap<>();
        jdbc.sql("select schluessel, text from web.angabe")
                .query(zeile -> {
                    texte.put(zeile.getString("schluessel"), zeile.getString("text"));
                });
        int version = jdbc.sql("select version from web.angaben_version").query(Integer.class).single();
        return new Angaben(texte, version);
    }

    /** @param bezeichnungen German names of the keys, for the merge view */
    @Transactional
    void speichern(Angaben neue, Map<String, String> bezeichnungen) {
        int getroffen = jdbc.sql("update web.angaben_version set version = version + 1 where version = :version")
                .param("version", neue.version()).update();
        if (getroffen == 0) {
            var aktuelle = aktuelle();
            List<Versionskonflikt.Feld> felder = Angaben.SCHLUESSEL.stream().map(s -> new Versionskonflikt.Feld(
                    s, bezeichnungen.getOrDefault(s, s), neue.text(s), aktuelle.text(s), mehrzeilig(s))).toList();
            throw new Versionskonflikt(bezeichnungen.getOrDefault("", ""), "/einstellungen/angaben", aktuelle.version(), felder, Map.of());
        }
        neue.texte().forEach((schluessel, text) -> jdbc.sql("""
                        insert into web.angabe (schluessel, text) values (:schluessel, :text)
                            on conflict (schluessel) do update set text = excluded.text
                        """)
                .param("schluessel", schluessel).param("text", text).update());
    }

    static boolean mehrzeilig(String schluessel) {
        return schluessel.equals("anschrift") || schluessel.equals("schlichtungsstelle") || schluessel.equals("leichte_sprache");
    }
}
