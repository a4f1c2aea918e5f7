package de.wirkungskreis.betrieb;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Finds the commands, says what is wrong with a call, and only for a call that is right starts the application:
 * help and wrong use need no database.
 */
final class Kommandozeile {

    private final Class<?> anwendung;

    Kommandozeile(Class<?> anwendung) {
        this.anwendung = anwendung;
    }

    /** Whether these arguments ask for a command, or for help, rather than for the server. */
    static boolean meint(String... args) {
        return Start.einstellungen(args).length < args.length;
    }

    int ausfuehren(String... args) {
        String[] einstellungen = Start.einstellungen(args);
        String[] aufruf = Arrays.copyOfRange(args, einstellungen.length, args.length);
        CommandLine muster = Befehlsbaum.aus(muster());
        try {
            ParseResult ergebnis = muster.parseArgs(aufruf);
            Optional<Integer> hilfe = Befehlsbaum.hilfe(ergebnis);
            if (hilfe.isPresent()) {
                return hilfe.get();
            }
            if (gemeint(ergebnis) instanceof Sofortbefehl sofort) {
                int ende = Befehlsbaum.aus(List.of(neu(sofort.getClass()))).execute(aufruf);
                System.out.flush();
                return ende;
            }
        } catch (ParameterException e) {
            return Befehlsfehler.melden(e);
        }
        try (ConfigurableApplicationContext context = starten(einstellungen)) {
            var befehle = new ArrayList<>(context.getBeansOfType(Befehl.class).values());
            int ende = Befehlsbaum.aus(befehle, context.getBean(Befehlsrahmen.class)).execute(aufruf);
            System.out.flush();
            return ende;
        } catch (RuntimeException e) {
            // a sentence has been said already
            if (Startmeldung.satz(e).isEmpty()) {
                e.printStackTrace(new PrintWriter(System.err, true));
            }
            return 2;
        }
    }

    private static Object gemeint(ParseResult ergebnis) {
        var letzter = ergebnis;
        while (letzter.hasSubcommand()) {
            letzter = letzter.subcommand();
        }
        return letzter.commandSpec().userObject();
    }

    private static Befehl neu(Class<? extends Sofortbefehl> art) {
        try {
            var bauart = art.getDeclaredConstructor();
            bauart.setAccessible(true);
            return bauart.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(art + " braucht einen Konstruktor ohne Angaben", e);
        }
    }

    private ConfigurableApplicationContext starten(String... einstellungen) {
        var app = new SpringApplication(anwendung);
        app.setWebApplicationType(WebApplicationType.NONE);
        // only what the command needs: no page, no sign-in
        app.setLazyInitialization(true);
        app.setLogStartupInfo(false);
        var alle = new ArrayList<>(List.of(einstellungen));
        alle.add("--wirkungskreis.kommandozeile=true");
        return app.run(alle.toArray(String[]::new));
    }

    /** Instances that never saw a constructor: good enough to read the annotations and to check a call. */
    private List<Befehl> muster() {
        var suche = new ClassPathScanningCandidateComponentProvider(false);
        suche.addIncludeFilter(new AssignableTypeFilter(Befehl.class));
        var objenesis = new SpringObjenesis();
        return suche.findCandidateComponents(anwendung.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, anwendung.getClassLoader()))
                .map(typ -> (Befehl) objenesis.newInstance(typ))
                .sorted(Comparator.comparing(b -> b.getClass().getName()))
                .toList();
    }
}
