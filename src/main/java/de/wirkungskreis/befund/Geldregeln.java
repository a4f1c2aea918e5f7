package de.wirkungskreis.befund;

import static de.wirkungskreis.befund.Befund.Schwere.HINWEIS;
import static de.wirkungskreis.befund.Befund.Schwere.LUECKE;

import de.wirkungskreis.befund.Befund.Verweis;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan against the money, and what a change of the way of procurement does to both. */
@Configuration(proxyBeanMethods = false)
class Geldregeln {

    /** Lines this budget pays for, without an amount. */
    @Bean
    Regel planOhneGeld(Instrumente instrumente) {
        return stand -> stand.vergleich().stream().flatMap(v -> {
            long ohne = stand.planung().zeilen().filter(stand::zaehlt)
                    .filter(z -> !Planregeln.ausserhalbEgt(instrumente, z, v.jahr()))
                    .filter(z -> z.werte().stream().noneMatch(w -> w.jahr().equals(v.jahr()) && w.einheit() == Einheit.EUR)).count();
            return ohne == 0 ? Stream.empty() : Stream.of(ohneGeld(stand, v, ohne));
        });
    }

    private static Befund ohneGeld(Programmstand stand, Programmstand.Vergleich v, long zeilen) {
        return new Befund("plan-ohne-geld", 5, LUECKE,
                (zeilen == 1 ? "Eine Planzeile nennt" : zeilen + " Planzeilen nennen") + " keinen Betrag" + vergleich(stand, v)
                        + (aufgeteilt(stand, v.jahr()) ? "." : "; Vorbindungen und Neugeschäft sind nicht getrennt."),
                "Ohne Mittel je Instrument, Kosten je Fall und Vorbindungen lässt sich nicht prüfen, ob der Plan bezahlbar ist.",
                "Beträge zu den Planzeilen eintragen und die verfügbaren Mittel in Vorbindungen und Neugeschäft teilen.",
                List.of(new Verweis("Planung", "/planung"), new Verweis("Haushalt", "/haushalt")), "haushalt", "");
    }

    /** Same or more money for fewer entries, told with the numbers. */
    private static String vergleich(Programmstand stand, Programmstand.Vergleich v) {
        var jetzt = stand.planung().gesamt(Einheit.EINTRITTE, v.jahr());
        var vorher = stand.planung().gesamt(Einheit.EINTRITTE, v.gegen());
        if (jetzt.isEmpty() || vorher.isEmpty() || jetzt.getAsLong() >= vorher.getAsLong()
                || stand.haushalt().spalte(v.jahr()).isEmpty() || stand.haushalt().spalte(v.gegen()).isEmpty()) {
            return "";
        }
        var mittel = stand.haushalt().verfuegbar(v.jahr());
        int vergleich = mittel.compareTo(stand.haushalt().verfuegbar(v.gegen()));
        if (vergleich < 0) {
            return "";
        }
        return "; die verfügbaren Mittel " + (vergleich == 0 ? "bleiben bei " : "steigen auf ") + Satzzahlen.euro(mittel)
                + ", die Eintritte sinken aber von " + Satzzahlen.menge(vorher.getAsLong(), Einheit.EINTRITTE) + " auf "
                + Satzzahlen.menge(jetzt.getAsLong(), Einheit.EINTRITTE) + " ("
                + Satzzahlen.veraenderung(jetzt.getAsLong() - vorher.getAsLong(), Einheit.EINTRITTE) + ")";
    }

    private static boolean aufgeteilt(Programmstand stand, Programmjahr jahr) {
        return stand.haushalt().aufteilung(jahr).filter(a -> a.vorbindung() != null && a.neugeschaeft() != null).isPresent();
    }

    /** One way of procurement shrinks where the other grows. */
    @Bean
    Regel verlagerung() {
        return stand -> stand.vergleich().stream().flatMap(v -> stand.planung().gruppen().stream().flatMap(gruppe -> {
            var vergabe = veraenderung(stand, gruppe, Beschaffungsweg.VERGABE, v);
            var gutschein = veraenderung(stand, gruppe, Beschaffungsweg.GUTSCHEIN, v);
            boolean gegenlaeufig = vergabe.isPresent() && gutschein.isPresent()
                    && Long.signum(vergabe.getAsLong()) * Long.signum(gutschein.getAsLong()) < 0;
            return gegenlaeufig ? Stream.of(verlagerung(gruppe, vergabe.getAsLong(), gutschein.getAsLong())) : Stream.empty();
        }));
    }

    private static OptionalLong veraenderung(Programmstand stand, Instrumentgruppe gruppe, Beschaffungsweg weg,
            Programmstand.Vergleich v) {
        var zeilen = stand.planung().summanden(gruppe).stream().filter(z -> z.beschaffungsweg() == weg).toList();
        var jetzt = stand.summe(zeilen, v.jahr(), gruppe.einheit());
        var vorher = stand.summe(zeilen, v.gegen(), gruppe.einheit());
        return jetzt.isPresent() && vorher.isPresent()
                ? OptionalLong.of(jetzt.getAsLong() - vorher.getAsLong()) : OptionalLong.empty();
    }

    private static Befund verlagerung(Instrumentgruppe gruppe, long vergabe, long gutschein) {
        boolean zumGutschein = gutschein > 0;
        return new Befund("verlagerung/" + gruppe.schluessel(), 4, HINWEIS,
                "In „" + gruppe.name() + "“ verlagert sich das Angebot " + (zumGutschein ? "von der Vergabe zum Gutschein" : "vom Gutschein zur Vergabe")
                        + " (Vergabe " + Satzzahlen.veraenderung(vergabe, gruppe.einheit()) + ", Gutschein "
                        + Satzzahlen.veraenderung(gutschein, gruppe.einheit()) + "), ohne dass das Programm es erläutert.",
                "Eine Vergabe bindet mit dem Zuschlag die Mittel aller Vertragsmonate, auch des Folgejahrs, und wird meist auch für "
                        + "leere Plätze gezahlt (Auslastungsrisiko). Ein Gutschein bindet erst mit der Ausgabe und nur, wenn er eingelöst "
                        + "wird (Einlöserisiko). " + (zumGutschein
                                ? "Die Verlagerung senkt Vorbindungen und Auslastungsrisiko und erhöht das Risiko, dass Mittel am Jahresende liegen bleiben."
                                : "Die Verlagerung erhöht Vorbindungen und Auslastungsrisiko und senkt das Risiko nicht eingelöster Gutscheine."),
                "Im Handlungsfeld begründen; Einlösequote und Auslastung in die Bewirtschaftung aufnehmen.",
                gruppe.zeilen().stream().filter(z -> z.beschaffungsweg() == Beschaffungsweg.VERGABE
                                || z.beschaffungsweg() == Beschaffungsweg.GUTSCHEIN)
                        .map(z -> new Verweis(z.name(), "/planung#" + z.schluessel())).toList(),
                "planung", gruppe.schluessel());
    }
}
