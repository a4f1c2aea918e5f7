package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One page beside the same page of another Fassung or of the programme before: {@code ?vergleich=1}, {@code ?vergleich=vorjahr}. */
@Component
public class Seitenvergleich {

    private static final String VORJAHR = "vorjahr";

    private final Programme programme;
    private final Fassungen fassungen;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsinhalte inhalte;
    private final MessageSource texte;

    Seitenvergleich(Programme programme, Fassungen fassungen, Sichtbarkeit sichtbarkeit,
            Fassungsinhalte inhalte, MessageSource texte) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.sichtbarkeit = sichtbarkeit;
        this.inhalte = inhalte;
        this.texte = texte;
    }

    public record Wahl(String wert, String text) {}

    public record Unterschied(String titel, String feld, String hier, String dort, String differenz) {}

    public record Ergebnis(String mit, String text, List<Unterschied> unterschiede) {}

    /** What this page can be compared with, as far as the signed-in person may see it. */
    public List<Wahl> wahl(Fassungskontext kontext) {
        List<Wahl> wahl = new ArrayList<>();
        vorjahr(kontext).ifPresent(f -> wahl.add(new Wahl(VORJAHR, text("programm.seitenvergleich.vorjahr"))));
        sichtbarkeit.sichtbare(kontext.programm()).stream().filter(f -> f.id() != kontext.fassung().id())
                .forEach(f -> wahl.add(new Wahl(f.nummer(), text("programm.seitenvergleich.fassung", f.nummer()))));
        return wahl;
    }

    /** Only what differs; empty when nothing to compare with was asked for. */
    public Optional<Ergebnis> mit(Fassungskontext kontext, String bereich, @Nullable String vergleich) {
        if (vergleich == null || vergleich.isBlank()) {
            return Optional.empty();
        }
        var andere = (vergleich.equals(VORJAHR) ? vorjahr(kontext)
                : fassungen.derNummer(kontext.programm().id(), vergleich.strip()).filter(sichtbarkeit::sichtbar))
                .orElseThrow(() -> new NichtGefunden(text("programm.seitenvergleich.fehlt")));
        var unterschiede = inhalte.gegenueber(andere, kontext.fassung()).stream()
                .filter(paar -> paar.punkt().bereich().equals(bereich) && !paar.gleich())
                .map(paar -> new Unterschied(paar.punkt().titel(), paar.punkt().feld(), oderFehlt(paar.nachher()),
                        oderFehlt(paar.vorher()),
                        paar.differenz().map(d -> Zahlenformat.veraenderung(d, Schreibweise.BILDSCHIRM)).orElse("")))
                .toList();
        String name = vergleich.equals(VORJAHR) ? text("programm.seitenvergleich.vorjahr")
                : text("programm.seitenvergleich.fassung", andere.nummer());
        return Optional.of(new Ergebnis(vergleich, name, unterschiede));
    }

    /** The Fassung of the programme before that the signed-in person gets to see. */
    public Optional<Fassung> vorjahr(Fassungskontext kontext) {
        Long vorgaenger = kontext.programm().vorgaenger();
        return vorgaenger == null ? Optional.empty() : programme.mit(vorgaenger).flatMap(sichtbarkeit::neueste);
    }

    private static String oderFehlt(@Nullable String wert) {
        return wert == null ? Zahlenformat.FEHLT : wert;
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
