package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Nachhaltungskonfiguration {

    @Bean
    Navigationspunkt nachhaltungsort() {
        return new Navigationspunkt("zielnachhaltung.titel", 105, "/zielnachhaltung", true);
    }
}
