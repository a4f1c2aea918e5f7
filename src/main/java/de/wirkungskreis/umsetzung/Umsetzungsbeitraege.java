package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.teilnahme.Zahlen;
import de.wirkungskreis.web.Hinweisquelle;
import de.wirkungskreis.web.Navigationspunkt;
import de.wirkungskreis.web.Verweisquelle;
import de.wirkungskreis.web.Verweisquelle.Verweis;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of the house shows of the Umsetzung: its place on the way, the way from a plan line, lines that lag behind. */
@Configuration(proxyBeanMethods = false)
class Umsetzungsbeitraege {

    /** Behind by more than this share of what was planned until now is worth a sentence; single people are not. */
    private static final int NACHHINKEN_PROZENT = 20;
    private static final int NACHHINKEN_MINDESTENS = 5;

    @Bean
    Navigationspunkt umsetzungsort() {
        return new Navigationspunkt("umsetzung.titel", 58, "/umsetzung", true);
    }

    @Bean
    Verweisquelle umsetzungsverweise(Programme programme, Fassungen fassungen, Planungen planungen, Zahlen zahlen, Handelnder handelnder,
            Wortlaut worte) {
        return jahr -> !handelnder.darf(Recht.TEILNAHMEZAHLEN_LESEN) || zahlen.datenstand().isEmpty() ? List.of()
                : programme.desJahres(new Programmjahr(jahr)).map(p -> planungen.derFassung(fassungen.neueste(p.id()).id()).zeilen()
                        .map(z -> new Verweis("planung", z.schluessel(), worte.text("umsetzung.verweis"),
                                "/programme/" + jahr + "/umsetzung/" + z.schluessel())).toList()).orElse(List.of());
    }

    @Bean
    Hinweisquelle umsetzungshinweise(Programme programme, Fassungen fassungen, Umsetzungsblatt blaetter, Handelnder handelnder, Wortlaut worte) {
        return id -> !handelnder.darf(Recht.TEILNAHMEZAHLEN_LESEN) ? List.of() : fassungen.mit(id)
                .flatMap(f -> programme.alle().stream().filter(p -> p.id() == f.programm()).findFirst())
                .map(p -> hinweise(id, p, blaetter, worte)).orElse(List.of());
    }

    private static List<Hinweisquelle.Hinweis> hinweise(long fassung, Programm programm, Umsetzungsblatt blaetter, Wortlaut worte) {
        var blatt = blaetter.lesen(fassung, programm, blaetter.frage(programm, "", ""));
        return blatt.plan().zeilen().filter(z -> z.rolle() == Planzeile.Rolle.EIGENSTAENDIG).map(blatt.rechnung()::stand)
                .filter(Umsetzungsbeitraege::hinktNach)
                .map(s -> new Hinweisquelle.Hinweis("planung", s.zeile().schluessel(), "hinweis", worte.text("umsetzung.nachhinken.wort"),
                        worte.text("umsetzung.nachhinken", Umsetzungsblatt.monat(s.bis()), zahl(s.ist().orElseThrow()), zahl(s.planBisher().orElseThrow()),
                                worte.wort(s.einheit())), "/umsetzung/" + s.zeile().schluessel())).toList();
    }

    static boolean hinktNach(Zeilenstand stand) {
        return stand.messung() == Zeilenstand.Messung.EINTRITTE && stand.differenz().isPresent()
                && -stand.differenz().getAsLong() >= NACHHINKEN_MINDESTENS
                && -stand.differenz().getAsLong() * 100 > stand.planBisher().orElseThrow() * NACHHINKEN_PROZENT;
    }

    private static String zahl(long zahl) {
        return Zahlenformat.ganz(zahl, Schreibweise.BILDSCHIRM);
    }
}
