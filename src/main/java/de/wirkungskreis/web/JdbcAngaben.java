package de.wirkungskreis.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcAngaben {

    private final JdbcClient jdbc;
    private final Vermerke vermerke;

    JdbcAngaben(JdbcClient jdbc, Vermerke vermerke) {
        this.jdbc = jdbc;
        this.vermerke = vermerke;
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

    /** @param bezeichnungen German names of the keys, for the merge view and the audit log */
    @Transactional
    void speichern(Angaben neue, Map<String, String> bezeichnungen) {
        var aktuelle = aktuelle();
        int getroffen = jdbc.sql("update web.angaben_version set version = version + 1 where version = :version")
                .param("version", neue.version()).update();
        if (getroffen == 0) {
            List<Versionskonflikt.Feld> felder = Angaben.SCHLUESSEL.stream().map(s -> new Versionskonflikt.Feld(
                    s, bezeichnungen.getOrDefault(s, s), neue.text(s), aktuelle.text(s), mehrzeilig(s))).toList();
            throw new Versionskonflikt(bezeichnungen.getOrDefault("", ""), "/einstellungen/angaben", aktuelle.version(), felder, Map.of());
        }
        Angaben.SCHLUESSEL.stream().filter(s -> !neue.text(s).equals(aktuelle.text(s))).forEach(s -> {
            jdbc.sql("""
                    insert into web.angabe (schluessel, text) values (:schluessel, :text)
                        on conflict (schluessel) do update set text = excluded.text
                    """).param("schluessel", s).param("text", neue.text(s)).update();
            vermerke.vermerken("angaben/" + s, bezeichnungen.getOrDefault(s, s), oderNichts(aktuelle.text(s)),
                    oderNichts(neue.text(s)));
        });
    }

    private static @Nullable String oderNichts(String text) {
        return text.isEmpty() ? null : text;
    }

    static boolean mehrzeilig(String schluessel) {
        return schluessel.equals("anschrift") || schluessel.equals("schlichtungsstelle") || schluessel.equals("leichte_sprache");
    }
}
