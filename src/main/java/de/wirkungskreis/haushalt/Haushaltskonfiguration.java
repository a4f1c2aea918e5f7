package de.wirkungskreis.haushalt;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Haushaltskonfiguration {

    @Bean
    Navigationspunkt haushaltsort() {
        return new Navigationspunkt("haushalt.titel", 50, "/haushalt", true);
    }
}
