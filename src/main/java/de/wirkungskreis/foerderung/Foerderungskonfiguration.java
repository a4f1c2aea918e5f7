package de.wirkungskreis.foerderung;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Foerderungskonfiguration {

    @Bean
    Navigationspunkt rechnerort() {
        return new Navigationspunkt("foerderung.titel", 125, "/foerderrechner", false);
    }
}
