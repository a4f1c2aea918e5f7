package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Suchquelle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Searches every statement of the newest Fassung of each programme that the signed-in person may see. */
@Component
class Programmsuche implements Suchquelle {

    private final Programme programme;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsinhalte inhalte;
    private final Wortlaut wortlaut;

    Programmsuche(Programme programme, Sichtbarkeit sichtbarkeit, Fassungsinhalte inhalte, Wortlaut wortlaut) {
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.inhalte = inhalte;
        this.wortlaut = wortlaut;
    }

    private record Fund(int rang, Treffer treffer) {}

    @Override
    public List<Treffer> suchen(String begriff, int hoechstens) {
        var worte = Arrays.stream(begriff.toLowerCase(Locale.GERMANY).strip().split("\\s+"))
                .filter(wort -> !wort.isEmpty()).toList();
        if (worte.isEmpty()) {
            return List.of();
        }
        var funde = new ArrayList<Fund>();
        for (var programm : programme.alle()) {
            sichtbarkeit.neueste(programm).ifPresent(fassung -> inhalte.punkte(fassung).forEach(punkt -> {
                String titel = (punkt.titel() + " " + punkt.schluessel()).toLowerCase(Locale.GERMANY);
                String wert = punkt.wert().toLowerCase(Locale.GERMANY);
                if (worte.stream().allMatch(wort -> titel.contains(wort) || wert.contains(wort))) {
                    funde.add(new Fund(worte.stream().allMatch(titel::contains) ? 0 : 1, treffer(programm, punkt)));
                }
            }));
        }
        // a thing is found once, at its best statement
        var gesehen = new HashSet<String>();
        return funde.stream().sorted(Comparator.comparingInt(Fund::rang)).map(Fund::treffer)
                .filter(treffer -> gesehen.add(treffer.pfad() + treffer.titel())).limit(hoechstens).toList();
    }

    private Treffer treffer(Programm programm, Inhaltspunkt punkt) {
        String pfad = punkt.pfad().startsWith("/#") ? punkt.pfad().substring(1) : punkt.pfad();
        return new Treffer(punkt.titel(), wortlaut.text("programm.suche.fundstelle", programm.jahrtext(), punkt.feld(),
                punkt.wert().length() <= 120 ? punkt.wert() : punkt.wert().substring(0, 120) + "…"),
                "/programme/" + programm.erstesJahr() + pfad);
    }
}
