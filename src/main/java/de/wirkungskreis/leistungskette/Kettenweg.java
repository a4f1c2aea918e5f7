package de.wirkungskreis.leistungskette;

import de.wirkungskreis.teilnahme.Teilnahmeweg;
import de.wirkungskreis.zugang.Recht;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Kettenweg {

    @Bean
    Teilnahmeweg wegZuDenKetten() {
        return new Teilnahmeweg(Recht.TEILNAHMEZAHLEN_LESEN, "leistungskette.titel", "/leistungsketten");
    }
}
