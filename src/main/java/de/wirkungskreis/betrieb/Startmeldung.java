package de.wirkungskreis.betrieb;

import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why it does not start, instead of a stack trace. Registered in spring.factories. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Startmeldung implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable fehler) {
        Optional<String> satz = satz(fehler);
        satz.ifPresent(System.err::println);
        return satz.isPresent();
    }

    static Optional<String> satz(Throwable fehler) {
        for (Throwable t = fehler; t != null; t = t.getCause()) {
            if (t instanceof Startfehler) {
                return Optional.of(t.getMessage());
            }
            if (t instanceof PortInUseException belegt) {
                return Optional.of("Port " + belegt.getPort() + " ist schon belegt. Mit --port lässt sich ein anderer wählen,"
                        + " zum Beispiel: ./run --port " + (belegt.getPort() + 1));
            }
            if (t instanceof FlywayValidateException) {
                return Optional.of("Die Datenbank gehört zu einem anderen Stand von Wirkungskreis, als hier gestartet wird;"
                        + " es wurde nichts geändert. Starten Sie die dazu passende Version, oder wählen Sie mit --daten"
                        + " einen anderen Datenordner.");
            }
        }
        return Optional.empty();
    }
}
