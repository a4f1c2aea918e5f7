package de.wirkungskreis.zugang;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The log keeps keys, since words change; a page says them in words. */
@Component
class Protokollworte {

    private static final String NUTZER = "nutzer/";

    private final Nutzernamen namen;
    private final MessageSource texte;

    Protokollworte(Nutzernamen namen, MessageSource texte) {
        this.namen = namen;
        this.texte = texte;
    }

    record Worte(String person, String rollen, String gegenstand, @Nullable String alt, @Nullable String neu) {}

    /** One statement for all lines of a page. */
    Function<Protokoll.Eintrag, Worte> zu(List<Protokoll.Eintrag> eintraege) {
        var personen = namen.zu(eintraege.stream().flatMap(e -> e.gegenstand().startsWith(NUTZER)
                ? Stream.of(e.kennung(), e.gegenstand().substring(NUTZER.length())) : Stream.of(e.kennung())).distinct().toList());
        return e -> {
            boolean rollen = e.gegenstand().startsWith(NUTZER) && e.feld().equals("Rollen");
            return new Worte(personen.getOrDefault(e.kennung(), e.kennung()), rollen(e.rollen()),
                    gegenstand(e.gegenstand(), personen::get), rollen && e.alt() != null ? rollen(e.alt()) : e.alt(),
                    rollen && e.neu() != null ? rollen(e.neu()) : e.neu());
        };
    }

    private String rollen(String namen) {
        return Arrays.stream(namen.split(", ")).map(name -> wort("wort.Rolle." + name, name))
                .collect(Collectors.joining(", "));
    }

    private String gegenstand(String gegenstand, Function<String, @Nullable String> personen) {
        int strich = gegenstand.indexOf('/');
        String bereich = strich < 0 ? gegenstand : gegenstand.substring(0, strich);
        String rest = gegenstand.substring(strich + 1);
        String name = gegenstand.startsWith(NUTZER) ? personen.apply(rest) : null;
        String wort = wort("zugang.protokoll.bereich." + bereich, bereich);
        return strich < 0 ? wort : wort + ": " + (name == null || name.equals(rest) ? rest : name + " (" + rest + ")");
    }

    private String wort(String schluessel, String sonst) {
        return String.valueOf(texte.getMessage(schluessel, null, sonst, Locale.GERMANY));
    }
}
