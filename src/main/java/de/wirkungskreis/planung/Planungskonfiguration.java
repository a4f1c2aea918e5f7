package de.wirkungskreis.planung;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Planungskonfiguration {

    @Bean
    Navigationspunkt planungspunkt() {
        return new Navigationspunkt("planung.titel", 40, "/planung", true);
    }
}
