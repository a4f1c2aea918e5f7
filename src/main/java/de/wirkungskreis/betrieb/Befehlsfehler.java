package de.wirkungskreis.betrieb;

import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in German; the library says it in English only. */
final class Befehlsfehler {

    private Befehlsfehler() {}

    static int melden(ParameterException fehler) {
        CommandLine zeile = fehler.getCommandLine();
        zeile.getErr().println(satz(fehler));
        zeile.getErr().println("Mehr dazu: " + zeile.getCommandSpec().qualifiedName() + " --hilfe");
        return 2;
    }

    /** What a command throws: its sentence for the user, the trace for the log. */
    static int melden(Exception fehler, CommandLine zeile) {
        if (Startmeldung.satz(fehler).isPresent()) {
            zeile.getErr().println(Startmeldung.satz(fehler).get());
            return 2;
        }
        String satz = fehler.getMessage();
        zeile.getErr().println(satz == null ? "Der Befehl ist fehlgeschlagen (" + fehler.getClass().getSimpleName() + ")." : satz);
        LoggerFactory.getLogger(Befehlsfehler.class).debug("{}", zeile.getCommandName(), fehler);
        return 2;
    }

    private static String satz(ParameterException fehler) {
        if (fehler instanceof UnmatchedArgumentException unbekannt) {
            String was = String.join(" ", unbekannt.getUnmatched());
            return unbekannt.isUnknownOption() ? "Unbekannter Schalter: " + was : "Unbekannter Befehl oder überzählige Angabe: " + was;
        }
        if (fehler instanceof MissingParameterException fehlend && !fehlend.getMissing().isEmpty()) {
            return "Es fehlt: " + fehlend.getMissing().stream().map(Befehlsfehler::name).collect(Collectors.joining(", "));
        }
        if (fehler instanceof OverwrittenOptionException doppelt) {
            return "Nur einmal erlaubt: " + name(doppelt.getOverwritten());
        }
        if (fehler.getArgSpec() != null) {
            return fehler.getValue() == null || fehler.getValue().isEmpty()
                    ? "Zu " + name(fehler.getArgSpec()) + " fehlt der Wert."
                    : "„" + fehler.getValue() + "“ passt nicht zu " + name(fehler.getArgSpec()) + erlaubt(fehler.getArgSpec()) + ".";
        }
        // thrown by a command itself, in its own German words
        return fehler.getMessage();
    }

    private static String name(ArgSpec angabe) {
        return angabe instanceof OptionSpec schalter
                ? schalter.longestName() + (schalter.arity().max() > 0 ? " " + schalter.paramLabel() : "")
                : angabe.paramLabel();
    }

    private static String erlaubt(ArgSpec angabe) {
        Class<?> typ = angabe.type();
        if (typ.isEnum()) {
            return "; möglich sind " + java.util.Arrays.stream(typ.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        return typ == int.class || typ == Integer.class ? "; erwartet wird eine ganze Zahl" : "";
    }
}
