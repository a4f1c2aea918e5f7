package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Out and in again is what it was: in the same house nothing changes, and an empty house becomes the same. */
@Datenbanktest
@AlsRolle({Rolle.MASSNAHMEMANAGEMENT, Rolle.FALLMANAGEMENT, Rolle.CONTROLLING})
class ListenEigenschaftTest {

    @Autowired MockMvc mvc;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired ApplicationContext context;

    private Listenreise reise;

    @BeforeEach
    void leeresHaus() {
        FrischeDatenbank.fuer(context);
        reise = new Listenreise(mvc);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void traegerMassnahmenUndTeilnahmenKommenHerausWieSieHineinkamen(long saat) throws Exception {
        var ziele = List.of("traeger", "massnahmen", "teilnahmen");
        var zufall = new Zufallslisten(saat);
        Testhaus.mitPersonen(modus, handelnder);
        reise.hinein("traeger", zufall.traeger());
        reise.hinein("massnahmen", zufall.massnahmen());
        reise.hinein("teilnahmen", zufall.teilnahmen());
        for (String ziel : ziele) {
            reise.unveraendert(ziel);
        }
        var listen = List.of(reise.heraus("traeger"), reise.heraus("massnahmen"), reise.heraus("teilnahmen"));
        var mappen = List.of(reise.heraus("traeger", "xlsx"), reise.heraus("massnahmen", "xlsx"), reise.heraus("teilnahmen", "xlsx"));

        FrischeDatenbank.fuer(context);
        Testhaus.mitPersonen(modus, handelnder);
        for (int i = 0; i < ziele.size(); i++) {
            if (saat % 2 == 0) {
                reise.hinein(ziele.get(i), listen.get(i));
            } else {
                reise.hinein(ziele.get(i), "xlsx", mappen.get(i));
            }
            assertThat(reise.heraus(ziele.get(i))).isEqualTo(listen.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void zahlenKommenHerausWieSieHineinkamen(long saat) throws Exception {
        reise.hinein("zahlen", new Zufallslisten(saat).zahlen());
        reise.unveraendert("zahlen");
        String liste = reise.heraus("zahlen");
        byte[] mappe = reise.heraus("zahlen", "xlsx");
        FrischeDatenbank.fuer(context);
        if (saat % 2 == 0) {
            reise.hinein("zahlen", liste);
        } else {
            reise.hinein("zahlen", "xlsx", mappe);
        }
        assertThat(reise.heraus("zahlen")).isEqualTo(liste);
    }
}
