package de.wirkungskreis.betrieb;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** All commands under the groups they name, speaking German. */
final class Befehlsbaum {

    private static final String HILFE = "--hilfe";

    private Befehlsbaum() {}

    static CommandLine aus(Collection<Befehl> befehle) {
        return aus(befehle, (name, befehl) -> befehl.getAsInt());
    }

    static CommandLine aus(Collection<Befehl> befehle, Befehlsrahmen rahmen) {
        CommandSpec wurzel = gruppe("./run", "Plant, steuert und druckt das Arbeitsmarkt- und Integrationsprogramm.");
        Map<String, CommandSpec> gruppen = new TreeMap<>();
        Map<String, CommandLine> oberste = new TreeMap<>();
        for (Befehl befehl : befehle.stream().sorted(Comparator.comparing(b -> name(b))).toList()) {
            var zeile = new CommandLine(befehl);
            if (befehl.gruppe().isEmpty()) {
                oberste.put(zeile.getCommandName(), zeile);
            } else {
                gruppen.computeIfAbsent(befehl.gruppe(), g -> gruppe(g))
                        .addSubcommand(zeile.getCommandName(), zeile);
            }
        }
        gruppen.forEach((name, gruppe) -> {
            gruppe.usageMessage().description("Befehle: " + String.join(", ", gruppe.subcommands().keySet()));
            oberste.put(name, new CommandLine(gruppe));
        });
        oberste.forEach(wurzel::addSubcommand);
        var baum = new CommandLine(wurzel);
        deutsch(baum);
        baum.setOut(schreiber(System.out));
        baum.setErr(schreiber(System.err));
        baum.setParameterExceptionHandler((e, args) -> Befehlsfehler.melden(e));
        baum.setExecutionExceptionHandler((e, zeile, ergebnis) -> Befehlsfehler.melden(e, zeile));
        baum.setExecutionStrategy(ergebnis -> hilfe(ergebnis)
                .orElseGet(() -> rahmen.um(name(ergebnis), () -> new CommandLine.RunLast().execute(ergebnis))));
        return baum;
    }

    private static PrintWriter schreiber(PrintStream strom) {
        return new PrintWriter(new OutputStreamWriter(strom, StandardCharsets.UTF_8), true);
    }

    private static String name(Befehl befehl) {
        return befehl.gruppe() + " " + befehl.getClass().getName();
    }

    /** {@code "programm import"} */
    private static String name(ParseResult ergebnis) {
        return Stream.iterate(ergebnis, ParseResult::hasSubcommand, ParseResult::subcommand)
                .map(r -> r.subcommand().commandSpec().name()).collect(Collectors.joining(" "));
    }

    private static CommandSpec gruppe(String name, String... beschreibung) {
        CommandSpec gruppe = CommandSpec.create().name(name);
        gruppe.usageMessage().description(beschreibung);
        return gruppe;
    }

    /** Prints help where it was asked for; a group without a command in it is wrong use. */
    static Optional<Integer> hilfe(ParseResult ergebnis) {
        ParseResult letzter = ergebnis;
        while (letzter.hasSubcommand()) {
            letzter = letzter.subcommand();
        }
        CommandLine zeile = letzter.commandSpec().commandLine();
        if (letzter.hasMatchedOption(HILFE)) {
            zeile.usage(zeile.getOut());
            return Optional.of(0);
        }
        if (!(letzter.commandSpec().userObject() instanceof Befehl)) {
            zeile.getErr().println("Es fehlt ein Befehl.");
            zeile.usage(zeile.getErr());
            return Optional.of(2);
        }
        return Optional.empty();
    }

    private static void deutsch(CommandLine zeile) {
        CommandSpec spec = zeile.getCommandSpec();
        spec.mixinStandardHelpOptions(false);
        if (spec.findOption(HILFE) == null) {
            spec.addOption(OptionSpec.builder("-h", HILFE, "--help")
                    .help(true)
                    .hidden(spec.parent() == null)   // ./run has listed its switches already
                    .description("Zeigt diese Hilfe.")
                    .build());
        }
        spec.usageMessage()
                .synopsisHeading("Aufruf: ")
                .synopsisSubcommandLabel("BEFEHL")
                .parameterListHeading("%nAngaben:%n")
                .optionListHeading("%nSchalter:%n")
                .commandListHeading("%nBefehle:%n")
                .sortOptions(false)
                .width(100);
        zeile.getSubcommands().values().forEach(Befehlsbaum::deutsch);
    }
}
