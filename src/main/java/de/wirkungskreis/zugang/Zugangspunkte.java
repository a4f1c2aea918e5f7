package de.wirkungskreis.zugang;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Zugangspunkte {

    @Bean
    Navigationspunkt kontopunkt() {
        return new Navigationspunkt("zugang.konto.titel", 900, "/konto", false);
    }

    @Bean
    Navigationspunkt nutzerpunkt() {
        return new Navigationspunkt("zugang.nutzer.titel", 810, "/nutzer", false);
    }

    @Bean
    Navigationspunkt protokollpunkt() {
        return new Navigationspunkt("zugang.protokoll.titel", 820, "/protokoll", false);
    }
}
