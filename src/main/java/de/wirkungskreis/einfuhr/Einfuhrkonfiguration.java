package de.wirkungskreis.einfuhr;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Einfuhrkonfiguration {

    @Bean
    Navigationspunkt einlesenort() {
        return new Navigationspunkt("einfuhr.titel", 115, "/einlesen", false);
    }
}
