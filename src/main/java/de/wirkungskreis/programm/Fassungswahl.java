package de.wirkungskreis.programm;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Fassung a command is about: {@code --jahr 2022 --fassung 2.1}. To be mixed into the command. */
public final class Fassungswahl {

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec befehl;

    @Option(names = "--jahr", required = true, paramLabel = "JAHR", description = "Programmjahr, zum Beispiel 2022.")
    int jahr;

    @Option(names = "--fassung", defaultValue = Option.NULL_VALUE, paramLabel = "NR",
            description = "Fassung, zum Beispiel 2 oder 2.1; ohne Angabe die neueste.")
    @Nullable String fassung;

    /** What ends the command with a sentence and exit code 2. */
    ParameterException falsch(String satz) {
        if (befehl == null) {
            throw new IllegalStateException("Die Wahl gehört zu keinem Befehl");
        }
        return new ParameterException(befehl.commandLine(), satz);
    }
}
