package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.web.Maske;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form of a booking: one act, one amount; from which account to which, the act says. */
@Component
class Buchungsmasken {

    private static final String FELD = "haushalt.buchung.feld.";

    private final MessageSource texte;
    private final Wortlaut worte;
    private final Clock uhr;

    Buchungsmasken(MessageSource texte, Wortlaut worte, Clock uhr) {
        this.texte = texte;
        this.worte = worte;
        this.uhr = uhr;
    }

    Maske neu(int jahr, List<Kasse> kassen) {
        var wahl = kassen.stream().map(k -> new Maske.Wahl(k.schluessel(), k.name())).toList();
        return new Maske(texte, FELD).auswahl("vorgang", Vorgang.FESTLEGUNG, Arrays.stream(Vorgang.values()).filter(v -> v != Vorgang.GEGENBUCHUNG)
                        .map(v -> new Maske.Wahl(v.name(), worte.wort(v))).toList())
                .auswahl("kasse", Konto.EGT, wahl).auswahl("nach", Konto.VKB, wahl).zeile("jahr", jahr).alsPflicht()
                .zeile("betrag", null).alsPflicht().tag("tag", LocalDate.now(uhr)).alsPflicht().zeile("text", null).alsPflicht().zeile("fall", null);
    }

    /** Empty when something is wrong; what, the form says. */
    Optional<Buchungssatz> gelesen(Maske maske, List<Kasse> kassen) {
        var vorgang = maske.aus("vorgang", Vorgang.class).filter(v -> v != Vorgang.GEGENBUCHUNG);
        var kasse = kasse(maske, "kasse", kassen);
        var jahr = maske.ganzzahl("jahr");
        if (jahr.filter(j -> j < 2005 || j > 2100).isPresent()) {
            maske.fehlerText("jahr", "jahr.bereich");
        }
        maske.pflicht("betrag");
        var betrag = maske.euro("betrag");
        if (betrag.filter(b -> b.cent() <= 0).isPresent()) {
            maske.fehlerText("betrag", "betrag.null");
        }
        var tag = maske.datum("tag");
        maske.pflicht("tag");
        String text = maske.pflicht("text");
        var fall = maske.oderLeer("fall");
        if (vorgang.isEmpty()) {
            maske.fehlerText("vorgang", "unbekannt");
        } else if (vorgang.get().mitFall() && fall == null) {
            maske.fehlerText("fall", "fall.fehlt");
        }
        var nach = vorgang.filter(v -> v == Vorgang.UMSCHICHTUNG).isPresent() ? kasse(maske, "nach", kassen) : Optional.of("");
        if (vorgang.filter(v -> v == Vorgang.UMSCHICHTUNG).isPresent() && kasse.equals(nach)) {
            maske.fehlerText("nach", "nach.gleich");
        }
        if (maske.fehlerhaft() || tag.isEmpty() || jahr.isEmpty()) {
            return Optional.empty();
        }
        var v = vorgang.orElseThrow();
        Euro summe = betrag.orElseThrow();
        return Optional.of(v == Vorgang.UMSCHICHTUNG ? Buchungssatz.umschichtung(tag.get(), text, kasse.orElseThrow(), nach.orElseThrow(), jahr.get(), summe)
                : Buchungssatz.von(v, tag.get(), text, v.mitFall() ? fall : null, kasse.orElseThrow(), jahr.get(), summe));
    }

    private static Optional<String> kasse(Maske maske, String feld, List<Kasse> kassen) {
        var gewaehlt = kassen.stream().map(Kasse::schluessel).filter(maske.eingabe(feld)::equals).findFirst();
        if (gewaehlt.isEmpty()) {
            maske.fehlerText(feld, "unbekannt");
        }
        return gewaehlt;
    }

    Maske grund() {
        return new Maske(texte, FELD).absatz("grund", null).alsPflicht();
    }
}
