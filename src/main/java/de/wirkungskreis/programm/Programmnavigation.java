package de.wirkungskreis.programm;

import de.wirkungskreis.web.Navigationspunkt;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Programmnavigation {

    @Bean
    Navigationspunkt programmseite() {
        return new Navigationspunkt("programm.navigation", 20, "", true);
    }

    @Bean
    Navigationspunkt programmliste() {
        return new Navigationspunkt("programm.navigation.programme", 110, "/programme", false);
    }

    @Bean
    Navigationspunkt jobcenterseite() {
        return new Navigationspunkt("programm.navigation.jobcenter", 120, "/jobcenter", false);
    }
}
