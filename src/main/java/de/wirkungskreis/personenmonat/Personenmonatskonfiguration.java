package de.wirkungskreis.personenmonat;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Personenmonatskonfiguration {

    @Bean
    Navigationspunkt kennzahlenort() {
        return new Navigationspunkt("personenmonat.titel", 69, "/kennzahlen", false);
    }
}
