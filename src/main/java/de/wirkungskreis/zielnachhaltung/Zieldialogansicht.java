package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Massnahme;
import de.wirkungskreis.zugang.Nutzernamen;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Zieldialoge as people read them. */
@Component
class Zieldialogansicht {

    private final JdbcZieldialoge dialoge;
    private final Zieldialogmasken masken;
    private final Massnahmenzustaendigkeit zustaendigkeit;
    private final Nutzernamen namen;
    private final Protokoll protokoll;
    private final Clock uhr;
    private final Wortlaut worte;

    Zieldialogansicht(JdbcZieldialoge dialoge, Zieldialogmasken masken, Massnahmenzustaendigkeit zustaendigkeit, Nutzernamen namen,
            Protokoll protokoll, Clock uhr, Wortlaut worte) {
        this.dialoge = dialoge;
        this.masken = masken;
        this.zustaendigkeit = zustaendigkeit;
        this.namen = namen;
        this.protokoll = protokoll;
        this.uhr = uhr;
        this.worte = worte;
    }

    record Dialogzeile(String titel, String pfad, String beteiligte, String ziele, String massnahmen) {}

    /** @param pfad null for whoever may not say how far it is */
    record Massnahmenzeile(
            String vom, String dialog, String text, String ziel, String verantwortlich, String frist, boolean ueberfaellig, String stand, boolean offen,
            String ergebnis, @Nullable String pfad, List<String> verlauf) {}

    record Blatt(
            String titel, String beteiligte, String ziele, @Nullable String datenstand, List<String> niederschrift, List<String> einschaetzung, String erfasst,
            List<Zusatz> nachtraege, List<Massnahmenzeile> massnahmen, long id) {

        public String unter(String teil) {
            return "/zielnachhaltung/dialoge/" + id + teil;
        }
    }

    record Zusatz(String wann, List<String> absaetze) {}

    List<Dialogzeile> alle(Fassungskontext kontext) {
        var ziele = masken.zielnamen(kontext);
        return dialoge.desProgramms(kontext.programm().id()).stream().map(d -> new Dialogzeile(titel(d), pfad(kontext, d), beteiligte(d), ziele(d, ziele),
                worte.text("zielnachhaltung.massnahmen.zahl", d.massnahmen().stream().filter(m -> m.stand().offen()).count(), d.massnahmen().size()))).toList();
    }

    /** Open ones first, then by due date. */
    List<Massnahmenzeile> massnahmen(Fassungskontext kontext) {
        var ziele = masken.zielnamen(kontext);
        var alle = dialoge.desProgramms(kontext.programm().id());
        return alle.stream().flatMap(d -> d.massnahmen().stream().map(m -> Map.entry(m, d)))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing((Massnahme m) -> !m.stand().offen()).thenComparing(Massnahme::frist)
                        .thenComparing(Massnahme::id)))
                .map(e -> zeile(kontext, e.getValue(), e.getKey(), ziele, List.of())).toList();
    }

    Blatt einer(Fassungskontext kontext, Zieldialog d) {
        var ziele = masken.zielnamen(kontext);
        var wer = namen.zu(Stream.concat(Stream.of(d.erfasstVon()), d.nachtraege().stream().map(Zieldialog.Nachtrag::erfasstVon)).distinct().toList());
        return new Blatt(titel(d), beteiligte(d), ziele(d, ziele), d.datenstand() == null ? null : Zahlenformat.datum(d.datenstand()),
                absaetze(d.niederschrift()), absaetze(d.einschaetzung()), erfasst(d.erfasstAm(), wer.getOrDefault(d.erfasstVon(), d.erfasstVon())),
                d.nachtraege().stream().map(n -> new Zusatz(erfasst(n.erfasstAm(), wer.getOrDefault(n.erfasstVon(), n.erfasstVon())), absaetze(n.text()))).toList(),
                d.massnahmen().stream().map(m -> zeile(kontext, d, m, ziele, verlauf(m))).toList(), d.id());
    }

    private Massnahmenzeile zeile(Fassungskontext kontext, Zieldialog d, Massnahme m, Map<String, String> ziele, List<String> verlauf) {
        return new Massnahmenzeile(Zahlenformat.datum(d.tag()), pfad(kontext, d), m.text(),
                m.ziel() == null ? Zahlenformat.FEHLT : ziele.getOrDefault(m.ziel(), m.ziel()), m.verantwortlich(), Zahlenformat.datum(m.frist()),
                m.ueberfaellig(LocalDate.now(uhr)), worte.wort(m.stand()), m.stand().offen(), Objects.requireNonNullElse(m.ergebnis(), Zahlenformat.FEHLT),
                zustaendigkeit.darfMelden(m) ? Zieldialoge.pfad(kontext, m) : null, verlauf);
    }

    private List<String> verlauf(Massnahme m) {
        return protokoll.zu(null, "zielmassnahme/" + m.id()).stream().filter(e -> e.alt() != null || e.neu() == null || m.version() > 0)
                .map(e -> worte.text("zielnachhaltung.verlauf", Zahlenformat.datum(e.wann().atZone(uhr.getZone()).toLocalDate()), e.feld(),
                        Objects.requireNonNullElse(e.alt(), Zahlenformat.FEHLT), Objects.requireNonNullElse(e.neu(), Zahlenformat.FEHLT))).toList();
    }

    private String titel(Zieldialog d) {
        return worte.text("zielnachhaltung.dialog.vom", Zahlenformat.datum(d.tag()));
    }

    private static String pfad(Fassungskontext kontext, Zieldialog d) {
        return kontext.seite().pfad("/zielnachhaltung/dialoge/" + d.id());
    }

    private String beteiligte(Zieldialog d) {
        return d.beteiligte().stream().map(worte::wort).collect(Collectors.joining(", "));
    }

    private String ziele(Zieldialog d, Map<String, String> namen) {
        return d.ziele().isEmpty() ? worte.text("zielnachhaltung.ziele.alle")
                : d.ziele().stream().map(z -> namen.getOrDefault(z, z)).collect(Collectors.joining(", "));
    }

    private String erfasst(Instant wann, String wer) {
        return worte.text("zielnachhaltung.erfasst", Zahlenformat.zeitpunkt(wann.atZone(uhr.getZone())), wer);
    }

    private static List<String> absaetze(@Nullable String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(z -> !z.isEmpty()).toList();
    }
}
