package de.wirkungskreis.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files the build made for the browser, each under a name that holds the hash of its content. */
@Component
class Gestaltung {

    private final Properties liste = new Properties();

    Gestaltung() {
        try (var quelle = new ClassPathResource("gestaltung.properties").getInputStream()) {
            liste.load(quelle);
        } catch (IOException e) {
            throw new UncheckedIOException("Oberfläche nicht gebaut: gestaltung.properties fehlt im Klassenpfad", e);
        }
    }

    public String stil() {
        return "/statisch/" + angabe("stil");
    }

    public String stilIntegritaet() {
        return angabe("stil.integritaet");
    }

    public String skript() {
        return "/statisch/" + angabe("skript");
    }

    public String skriptIntegritaet() {
        return angabe("skript.integritaet");
    }

    private String angabe(String schluessel) {
        String wert = liste.getProperty(schluessel);
        if (wert == null) {
            throw new IllegalStateException("gestaltung.properties ohne " + schluessel);
        }
        return wert;
    }
}
