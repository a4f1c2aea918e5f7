package de.wirkungskreis.betrieb;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** One jar, two ways in: without a command the server, with one the command line. */
public final class Start {

    private Start() {}

    /** Ends the JVM, except that a server which has started goes on. */
    public static void starten(Class<?> anwendung, String... args) {
        // whatever the locale of the terminal says
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        if (Kommandozeile.meint(args)) {
            System.exit(new Kommandozeile(anwendung).ausfuehren(args));
        }
        try {
            var app = new SpringApplication(anwendung);
            app.setWebApplicationType(WebApplicationType.SERVLET);
            app.setLogStartupInfo(false);
            app.setDefaultProperties(Map.of("wirkungskreis.bereitmeldung", "true"));
            app.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>) e -> portFrei(e.getEnvironment()));
            app.run(args);
        } catch (RuntimeException e) {
            // said already, by Startmeldung or by Spring Boot
            System.exit(Startmeldung.satz(e).isPresent() ? 2 : 1);
        }
    }

    /** Before anything is made: a start that cannot succeed leaves no data folder behind. */
    static void portFrei(Environment umgebung) {
        int port = umgebung.getProperty("server.port", Integer.class, 8080);
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(umgebung.getProperty("server.address", "0.0.0.0"), port));
        } catch (BindException e) {
            throw new PortInUseException(port, e);
        } catch (IOException e) {
            throw new Startfehler("Port " + port + " lässt sich nicht öffnen: " + e.getMessage(), e);
        }
    }

    /** Settings of ours stand before the command; what follows the command belongs to it. */
    static String[] einstellungen(String... args) {
        return Arrays.stream(args).takeWhile(Start::istEinstellung).toArray(String[]::new);
    }

    static boolean istEinstellung(String arg) {
        return arg.matches("--(wirkungskreis|server|spring|logging)\\.[^=]+=.*");
    }
}
