package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Dialogbeitraege {

    @Bean
    Navigationspunkt zieldialogort() {
        return new Navigationspunkt("zielnachhaltung.dialoge.titel", 62, "/zielnachhaltung/dialoge", true);
    }
}
