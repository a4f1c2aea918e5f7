package de.wirkungskreis.programm;

import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Unzulaessig;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Which thing of a Fassung names which, across all modules. What a form offers, what may go and what a Programmdatei may
 * say all ask here, so that no page leaves a name behind that nothing answers to.
 */
@Component
public class Verweisnetz {

    private final ObjectProvider<Fassungsinhalt> inhalte;
    private final Instrumente instrumente;
    private final MessageSource texte;

    Verweisnetz(ObjectProvider<Fassungsinhalt> inhalte, Instrumente instrumente, MessageSource texte) {
        this.inhalte = inhalte;
        this.instrumente = instrumente;
        this.texte = texte;
    }

    /** What there is to name, in the order of the pages. */
    public List<Ding> dinge(long fassung, Dingart art) {
        if (art == Dingart.INSTRUMENT) {
            return instrumente.alle().stream().map(i -> new Ding(art, i.schluessel(), i.name())).toList();
        }
        return inhalte.orderedStream().flatMap(inhalt -> inhalt.dinge(fassung).stream()).filter(ding -> ding.art() == art).toList();
    }

    public boolean gibtEs(long fassung, Dingart art, String schluessel) {
        return dinge(fassung, art).stream().anyMatch(ding -> ding.schluessel().equals(schluessel));
    }

    public List<Verweis> alle(long fassung) {
        return inhalte.orderedStream().flatMap(inhalt -> inhalt.verweise(fassung).stream()).toList();
    }

    /** Names nothing answers to. */
    public List<Verweis> haltlose(long fassung) {
        record Name(Dingart art, String schluessel) {}
        Set<Name> bekannte = new HashSet<>();
        Stream.concat(inhalte.orderedStream().flatMap(inhalt -> inhalt.dinge(fassung).stream()),
                dinge(fassung, Dingart.INSTRUMENT).stream()).forEach(ding -> bekannte.add(new Name(ding.art(), ding.schluessel())));
        return alle(fassung).stream().filter(v -> !bekannte.contains(new Name(v.art(), v.schluessel()))).toList();
    }

    /** To be asked in the transaction that deletes a thing: refuses, and says who still names it and where. */
    public void loesen(Fassungskontext kontext, Dingart art, String schluessel, String titel) {
        var nennungen = alle(kontext.fassung().id()).stream()
                .filter(v -> v.art() == art && v.schluessel().equals(schluessel)).toList();
        if (nennungen.isEmpty()) {
            return;
        }
        boolean nurAngeordnet = nennungen.stream().allMatch(Verweis::anordnung);
        String wer = nennungen.stream().map(this::wer).distinct().collect(Collectors.joining(", "));
        throw new Unzulaessig(text(nurAngeordnet ? "programm.verweis.angeordnet" : "programm.verweis.genannt", titel, wer),
                nennungen.stream().map(v -> new Brotkrume(wer(v), kontext.seite().pfad(v.pfad()))).distinct().toList());
    }

    private String wer(Verweis verweis) {
        return text("programm.verweis.von." + verweis.wer(), verweis.titel());
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
