package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsinhalte;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Gremium;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Sichtbarkeit;
import de.wirkungskreis.programm.Vergleich;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzernamen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of the Fassungen shows: the path, what is missing, what has changed since somebody was heard. */
@Component
class Fassungsseite {

    private final Fassungen fassungen;
    private final Programme programme;
    private final Schritterfassung erfassung;
    private final Fassungsinhalte inhalte;
    private final Handelnder handelnder;
    private final Nutzernamen namen;
    private final Wortlaut wortlaut;
    private final Sichtbarkeit sichtbarkeit;

    Fassungsseite(Fassungen fassungen, Programme programme, Schritterfassung erfassung,
            Fassungsinhalte inhalte, Handelnder handelnder, Nutzernamen namen, Wortlaut wortlaut,
            Sichtbarkeit sichtbarkeit) {
        this.fassungen = fassungen;
        this.programme = programme;
        this.erfassung = erfassung;
        this.inhalte = inhalte;
        this.handelnder = handelnder;
        this.namen = namen;
        this.wortlaut = wortlaut;
        this.sichtbarkeit = sichtbarkeit;
    }

    /**
     * A step of the path.
     *
     * @param zustand erledigt, offen, freiwillig
     * @param wartet why the signed-in person cannot record it yet, or not with every result
     * @param geaendert statements changed since
     */
    record Station(Art art, String zustand, String rolle, boolean meinSchritt, @Nullable String wartet,
            Optional<Erfasst> letzter, int geaendert,
            @Nullable String vergleich) {}

    /** A recorded step in words. */
    record Erfasst(long id, String art, String datum, String ergebnis, @Nullable String gremium, @Nullable String stimmen,
            @Nullable String stellungnahme, List<String> vorbehalte, @Nullable String begruendung, @Nullable String stand,
            List<Beratungsschritt.Auflage> auflagen, @Nullable String wer) {}

    List<Station> stationen(Fassungskontext kontext, Verfahren verfahren) {
        var jetzt = inhalte.punkte(kontext.fassung());
        return verfahren.weg().stream().filter(w -> w.art() != Art.BERATUNG || w.verlangt() || w.letzter().isPresent()
                || programme.gremien().stream().anyMatch(g -> g.art() == Gremium.Art.BERATEND)).map(w -> {
            int geaendert = 0;
            String vergleich = null;
            var stand = w.letzter().map(Beratungsschritt::stand).flatMap(fassungen::mit)
                    .filter(f -> f.id() != kontext.fassung().id()).filter(sichtbarkeit::sichtbar);
            if (stand.isPresent()) {
                geaendert = Vergleich.unterschiede(inhalte.punkte(stand.get()), jetzt).size();
                vergleich = "/programme/" + kontext.seite().jahr() + "/vergleich?links=" + stand.get().nummer() + "&rechts="
                        + kontext.fassung().nummer();
            }
            boolean darf = handelnder.darf(Schritterfassung.recht(w.art()));
            return new Station(w.art(), w.erfuellt() ? "erledigt" : w.verlangt() ? "offen" : "freiwillig",
                    wortlaut.text("verfahren.schritt." + w.art() + ".rolle"),
                    w.moeglich() && darf, darf && w.offen() ? erfassung.wartet(verfahren, w.art()).orElse(null) : null,
                    w.letzter().flatMap(s -> verlauf(List.of(s)).stream().findFirst()), geaendert, vergleich);
        }).toList();
    }

    List<Erfasst> verlauf(List<Beratungsschritt> schritte) {
        var wer = namen.zu(schritte.stream().map(Beratungsschritt::erfasstVon).toList());
        var gremien = programme.gremien().stream().collect(Collectors.toMap(Gremium::schluessel, Gremium::name));
        return schritte.stream().map(s -> erfasst(s, gremien, wer)).toList();
    }

    /** "Finanzprüfung: Zustimmung (Robin Rechner)" */
    String inWorten(Beratungsschritt s) {
        var e = verlauf(List.of(s)).get(0);
        return e.art() + ": " + e.ergebnis() + " (" + e.wer() + ")";
    }

    private Erfasst erfasst(Beratungsschritt schritt, Map<String, String> gremien, Map<String, String> wer) {
        var s = schritt.lesbarFuer(handelnder);
        String stimmen = s.ja() == null && s.nein() == null && s.enthaltung() == null ? null
                : wortlaut.text("verfahren.stimmen", zahl(s.ja()), zahl(s.nein()), zahl(s.enthaltung()));
        return new Erfasst(s.id(), wortlaut.text("verfahren.schritt." + s.art()), Zahlenformat.datum(s.datum()),
                wortlaut.wort(s.ergebnis()), s.gremium() == null ? null : gremien.get(s.gremium()),
                stimmen, s.stellungnahme(), s.vorbehalte(), s.begruendung(),
                Optional.ofNullable(s.stand()).flatMap(fassungen::mit).filter(sichtbarkeit::sichtbar).map(Fassung::nummer)
                        .orElse(null),
                s.auflagen(), wer.get(s.erfasstVon()));
    }

    private static String zahl(@Nullable Integer stimmen) {
        return stimmen == null ? "0" : stimmen.toString();
    }
}
