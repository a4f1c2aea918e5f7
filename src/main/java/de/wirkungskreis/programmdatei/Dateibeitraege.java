package de.wirkungskreis.programmdatei;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Dateibeitraege {

    @Bean
    Navigationspunkt programmdateiPunkt() {
        return new Navigationspunkt("programmdatei.seite.titel", 850, "/programme/datei", false);
    }
}
