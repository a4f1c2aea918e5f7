package de.wirkungskreis.betrieb;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data lives: in the PostgreSQL that comes along, or in one named by WIRKUNGSKREIS_DB_URL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(DataSource.class)
class Datenbank {

    @Bean(destroyMethod = "close")
    EingebettetesPostgres postgres(@Value("${wirkungskreis.daten}") String daten) {
        var ordner = Datenordner.an(daten);
        var sperre = ordner.sperren("server").orElseThrow(() -> new Startfehler("Der Datenordner " + ordner.pfad()
                + " ist schon in Gebrauch (" + ordner.inhaber() + "): Wirkungskreis läuft bereits."));
        return EingebettetesPostgres.starten(ordner, sperre);
    }

    @Bean
    DataSource dataSource(EingebettetesPostgres postgres) {
        return postgres.datenquelle();
    }
}
