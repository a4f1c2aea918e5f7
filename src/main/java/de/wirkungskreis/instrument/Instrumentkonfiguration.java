package de.wirkungskreis.instrument;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Instrumentkonfiguration {

    @Bean
    Navigationspunkt instrumentNavigation() {
        return new Navigationspunkt("instrument.titel", 123, "/instrumente", false);
    }
}
