package de.wirkungskreis.massnahme;

import de.wirkungskreis.zugang.Protokoll;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lead times of the house. */
@Repository
class JdbcVorlaeufe {

    private final JdbcClient jdbc;
    private final Protokoll protokoll;
    private final Massnahmeworte worte;

    JdbcVorlaeufe(JdbcClient jdbc, Protokoll protokoll, Massnahmeworte worte) {
        this.jdbc = jdbc;
        this.protokoll = protokoll;
        this.worte = worte;
    }

    /** In the order of the steps. */
    List<Vorlauf> alle() {
        return jdbc.sql("select zustand, wochen, quelle, bestaetigt, version from massnahme.vorlauf")
                .query((rs, nr) -> new Vorlauf(Zustand.valueOf(rs.getString("zustand")), rs.getInt("wochen"),
                        rs.getString("quelle"), rs.getBoolean("bestaetigt"), rs.getInt("version"))).list().stream()
                .sorted(Comparator.comparing(Vorlauf::schritt)).toList();
    }

    /** How long before the deadline of an option one is warned. */
    int optionswarnung() {
        return alle().stream().filter(v -> v.schritt() == Zustand.OPTION_GEZOGEN).mapToInt(Vorlauf::wochen).findFirst().orElse(0);
    }

    /** @return false when somebody else saved first */
    @Transactional
    public boolean aendern(Vorlauf neu) {
        var alt = alle().stream().filter(v -> v.schritt() == neu.schritt()).findFirst().orElseThrow();
        int getroffen = jdbc.sql("""
                update massnahme.vorlauf
                   set wochen = :wochen, quelle = :quelle, bestaetigt = :bestaetigt, version = version + 1
                 where zustand = :zustand and version = :version
                """).param("zustand", neu.schritt().name()).param("version", neu.version()).param("wochen", neu.wochen())
                .param("quelle", neu.quelle()).param("bestaetigt", neu.bestaetigt()).update();
        if (getroffen > 0) {
            protokoll.vermerken(null, "massnahme/vorlauf", worte.wort(neu.schritt()), worte.text("massnahme.punkt.vorlauf",
                    alt.wochen(), alt.quelle()), worte.text("massnahme.punkt.vorlauf", neu.wochen(), neu.quelle()));
        }
        return getroffen > 0;
    }
}
