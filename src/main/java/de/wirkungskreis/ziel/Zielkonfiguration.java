package de.wirkungskreis.ziel;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Zielkonfiguration {

    @Bean
    Navigationspunkt zielort() {
        return new Navigationspunkt("ziel.titel", 30, "/ziele", true);
    }
}
