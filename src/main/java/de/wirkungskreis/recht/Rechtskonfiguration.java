package de.wirkungskreis.recht;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Rechtskonfiguration {

    @Bean
    Gesetzessammlung gesetzessammlung(JdbcAnnahmen annahmen) {
        var gesetze = new Gesetzessammlung(Gesetzessammlung.dateien(), annahmen::alle);
        Rechtsmomente.ALLE.forEach(recht -> Rechtsbindung.pruefen(gesetze, recht));
        return gesetze;
    }

    @Bean
    Navigationspunkt rechtsstandort() {
        return new Navigationspunkt("recht.titel", 130, "/recht", false);
    }
}
