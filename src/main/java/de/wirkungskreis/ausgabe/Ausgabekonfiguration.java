package de.wirkungskreis.ausgabe;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Ausgabekonfiguration {

    /** Where no module protects anything, tables leave as they are, but through here all the same. */
    @Bean
    Freigabe freigabe(ObjectProvider<Geheimhaltung> regeln) {
        return new Freigabe(regeln.orderedStream().toList());
    }
}
