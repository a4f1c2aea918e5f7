package de.wirkungskreis.massnahme;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Massnahmenkonfiguration {

    @Bean
    Navigationspunkt massnahmenort() {
        return new Navigationspunkt("massnahme.titel", 60, "/massnahmen", false);
    }
}
