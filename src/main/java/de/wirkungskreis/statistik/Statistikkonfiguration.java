package de.wirkungskreis.statistik;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Statistikkonfiguration {

    @Bean
    Navigationspunkt statistikort() {
        return new Navigationspunkt("statistik.titel", 117, "/statistik", false);
    }
}
