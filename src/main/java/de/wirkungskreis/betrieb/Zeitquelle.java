package de.wirkungskreis.betrieb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Zeitquelle {

    static final ZoneId ORTSZEIT = ZoneId.of("Europe/Berlin");

    /** Both a {@link Clock} and the {@link Stichtag} it follows. */
    @Bean
    Uhr uhr(@Value("${wirkungskreis.heute:}") String heute) {
        return new Uhr(Clock.system(ORTSZEIT), heute.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(heute)));
    }
}
