package de.wirkungskreis;

import org.springframework.context.ApplicationContext;

/** In the middle of a test: the database as it was right after the start. Whatever the test has written is gone. */
public final class FrischeDatenbank {

    private FrischeDatenbank() {}

    public static void fuer(ApplicationContext context) {
        context.getBean(Testdatenbank.Quelle.class).frischeKopie();
    }
}
