package de.wirkungskreis.haushalt;

import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the budget of a draft does not say yet: the split, the kind of a column, amounts at all. */
@Component
class Haushaltsaufgaben implements Aufgabenquelle {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Haushaltsplaene haushaltsplaene;
    private final Handelnder handelnder;
    private final MessageSource texte;

    Haushaltsaufgaben(Programme programme, Fassungen fassungen, Haushaltsplaene haushaltsplaene, Handelnder handelnder,
            MessageSource texte) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.haushaltsplaene = haushaltsplaene;
        this.handelnder = handelnder;
        this.texte = texte;
    }

    @Override
    public List<Aufgabe> offene() {
        if (!handelnder.darf(Recht.HAUSHALT_BEARBEITEN)) {
            return List.of();
        }
        return programme.alle().stream().flatMap(programm -> {
            var fassung = fassungen.neueste(programm.id());
            return fassung.bearbeitbar() ? aufgaben(programm, fassung) : Stream.empty();
        }).toList();
    }

    private Stream<Aufgabe> aufgaben(Programm programm, Fassung fassung) {
        var plan = haushaltsplaene.derFassung(fassung.id());
        if (plan.zugaenge().isEmpty()) {
            return Stream.of(aufgabe(programm, fassung, "leer", "/haushalt", programm.jahrtext()));
        }
        var aufteilung = plan.spalten().stream().filter(s -> !s.vergleich()).map(Haushaltsplan.Spalte::jahr)
                .filter(jahr -> plan.aufteilung(jahr).filter(a -> a.vorbindung() != null && a.neugeschaeft() != null).isEmpty())
                .map(jahr -> aufgabe(programm, fassung, "aufteilung", "/haushalt#jahr-" + jahr, jahr.toString()));
        var wertart = plan.spalten().stream().filter(s -> s.wertart() == Wertart.UNBENANNT)
                .map(s -> aufgabe(programm, fassung, "wertart", "/haushalt/tabelle", s.bezeichnung()));
        return Stream.concat(aufteilung, wertart);
    }

    private Aufgabe aufgabe(Programm programm, Fassung fassung, String art, String pfad, Object... einsatz) {
        return new Aufgabe(texte.getMessage("haushalt.aufgabe." + art, einsatz, Locale.GERMANY),
                texte.getMessage("haushalt.aufgabe." + art + ".tun", null, Locale.GERMANY),
                "/programme/" + programm.erstesJahr() + pfad.replace("#", "?fassung=" + fassung.nummer() + "#")
                        + (pfad.contains("#") ? "" : "?fassung=" + fassung.nummer()), null);
    }
}
