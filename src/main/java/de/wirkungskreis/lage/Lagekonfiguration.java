package de.wirkungskreis.lage;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Lagekonfiguration {

    @Bean
    Navigationspunkt lageort() {
        return new Navigationspunkt("lage.titel", 10, "/lage", true);
    }
}
