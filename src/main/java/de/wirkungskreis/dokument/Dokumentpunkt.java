package de.wirkungskreis.dokument;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Dokumentpunkt {

    @Bean
    Navigationspunkt berichtepunkt() {
        return new Navigationspunkt("dokument.navigation", 80, "/dokument", true);
    }
}
