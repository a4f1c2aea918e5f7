package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzernamen;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what an edit changed into the audit log, statement by statement, and moves the Stand of the Fassung. To be
 * called in the transaction of the edit.
 */
@Component
public class Aenderungen {

    private final Fassungen fassungen;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Nutzernamen namen;
    private final Wortlaut wortlaut;
    private final Clock uhr;

    Aenderungen(Fassungen fassungen, Protokoll protokoll, Handelnder handelnder, Nutzernamen namen, Wortlaut wortlaut,
            Clock uhr) {
        this.fassungen = fassungen;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.namen = namen;
        this.wortlaut = wortlaut;
        this.uhr = uhr;
    }

    /** Who entered a value, and what stood there before, newest first: both as a Herleitung shows them. */
    public record Spur(@Nullable String herkunft, List<String> geschichte) {}

    public Spur spur(long fassung, String gegenstand, String feld) {
        var eintraege = eintraege(fassung, gegenstand, feld);
        var wer = namen.zu(eintraege.stream().map(Protokoll.Eintrag::kennung).toList());
        return new Spur(
                eintraege.stream().findFirst()
                        .map(e -> wortlaut.text("programm.spur.eingetragen", tag(e.wann()), wer.get(e.kennung()))).orElse(null),
                eintraege.stream().filter(e -> e.alt() != null)
                        .map(e -> wortlaut.text("programm.spur.frueher", e.alt(), tag(e.wann()), wer.get(e.kennung())))
                        .toList());
    }

    private String tag(Instant wann) {
        return Zahlenformat.datum(LocalDate.ofInstant(wann, uhr.getZone()));
    }

    /**
     * The log of one field, newest first. Empty for whoever reads published Fassungen only: the names and former values of
     * a draft are not published with it.
     */
    public List<Protokoll.Eintrag> eintraege(long fassung, String gegenstand, String feld) {
        return handelnder.darf(Recht.ENTWURF_LESEN)
                ? protokoll.zu(fassung, gegenstand).stream().filter(e -> e.feld().equals(feld)).toList() : List.of();
    }

    /**
     * What was there before and what is there now; what both have alike is not mentioned.
     *
     * @return whether anything differs
     */
    public boolean vermerken(long fassung, List<Inhaltspunkt> alt, List<Inhaltspunkt> neu) {
        var unterschiede = Vergleich.unterschiede(alt, neu);
        unterschiede.forEach(paar -> protokoll.vermerken(fassung, paar.punkt().bereich() + "/" + paar.punkt().schluessel(),
                paar.punkt().feld(), paar.vorher(), paar.nachher()));
        if (!unterschiede.isEmpty()) {
            fassungen.beruehrt(fassung);
        }
        return !unterschiede.isEmpty();
    }

    public void beruehrt(long fassung) {
        fassungen.beruehrt(fassung);
    }
}
