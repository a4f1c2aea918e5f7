package de.wirkungskreis;

import de.wirkungskreis.betrieb.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application. Nothing but the start lives in the root package. */
@Modulithic(systemName = "Wirkungskreis")
@SpringBootApplication
public class Wirkungskreis {

    public static void main(String[] args) {
        Start.starten(Wirkungskreis.class, args);
    }
}
