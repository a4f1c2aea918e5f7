package de.wirkungskreis.zugang;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNutzernamen implements Nutzernamen {

    private static final Set<String> OHNE_PERSON = Set.of("kommandozeile", "system");

    private final JdbcClient jdbc;
    private final MessageSource texte;

    JdbcNutzernamen(JdbcClient jdbc, MessageSource texte) {
        this.jdbc = jdbc;
        this.texte = texte;
    }

    @Override
    public Map<String, String> zu(Collection<String> kennungen) {
        var namen = new TreeMap<String, String>();
        kennungen.forEach(kennung -> namen.put(kennung, OHNE_PERSON.contains(kennung)
                ? texte.getMessage("zugang.ohnePerson." + kennung, null, Locale.GERMANY) : kennung));
        jdbc.sql("select kennung, name from zugang.nutzer where kennung = any(:kennungen)")
                .param("kennungen", kennungen.toArray(String[]::new))
                .query(zeile -> {
                    namen.put(zeile.getString("kennung"), zeile.getString("name"));
                });
        return namen;
    }
}
