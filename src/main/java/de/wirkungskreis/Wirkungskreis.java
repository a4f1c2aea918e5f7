package de.wirkungskreis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application. Nothing but the start lives in the root package. */
@Modulithic(systemName = "Wirkungskreis")
@SpringBootApplication
public class Wirkungskreis {

    public static void main(String[] args) {
        SpringApplication.run(Wirkungskreis.class, args);
    }
}
