package de.wirkungskreis.programm;

import de.wirkungskreis.web.Maske;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** A section of the document: what is shown there, under which heading, with which footnotes. */
@Component
class AbschnittFormular extends Formular<Dokumentabschnitt> {

    private static final int FREIE_ANMERKUNGEN = 2;

    private final JdbcProgrammangaben angaben;
    private final JdbcProgrammzeilen zeilen;
    private final Verweisnetz verweisnetz;

    AbschnittFormular(JdbcProgrammangaben angaben, JdbcProgrammzeilen zeilen, Verweisnetz verweisnetz, MessageSource texte) {
        super("abschnitte", texte);
        this.verweisnetz = verweisnetz;
        this.angaben = angaben;
        this.zeilen = zeilen;
    }

    @Override
    Optional<JdbcProgrammangaben.Art> reihe() {
        return Optional.of(JdbcProgrammangaben.Art.DOKUMENTABSCHNITT);
    }

    @Override
    String seite() {
        return "/abschnitte";
    }

    @Override
    List<Dokumentabschnitt> alle(Programminhalt inhalt) {
        return inhalt.abschnitte();
    }

    @Override
    String titel(Dokumentabschnitt abschnitt) {
        return abschnitt.titel().isEmpty() ? text("programm.abschnitt.titel", abschnitt.schluessel()) : abschnitt.titel();
    }

    @Override
    Maske maske(Programminhalt inhalt, @Nullable Dokumentabschnitt bisher, MultiValueMap<String, String> gesendet) {
        var a = bisher != null ? bisher : new Dokumentabschnitt("", Dokumentabschnitt.Art.TEXT, "", false, null, List.of(), null,
                List.of());
        var maske = maske(inhalt, bisher, "D")
                .auswahl("abschnittart", a.art(), worte("programm.abschnittart.", Dokumentabschnitt.Art.values())).alsPflicht()
                .zeile("titel", a.titel()).alsPflicht()
                .haken("titelErschlossen", a.titelErschlossen())
                .zeile("ueberschrift", a.ueberschrift())
                .absatz("bezuege", String.join("\n", a.bezuege()))
                .absatz("abschnittstext", a.text());
        int anzahl = zeilen(gesendet, "anmerkung", a.anmerkungen().size() + FREIE_ANMERKUNGEN);
        for (int i = 1; i <= anzahl; i++) {
            var anmerkung = i > a.anmerkungen().size() ? null : a.anmerkungen().get(i - 1);
            maske.gruppe(text("programm.feld.anmerkung.gruppe", i))
                    .zeile("anmerkungZeichen" + i, "anmerkungZeichen", anmerkung == null ? null : anmerkung.zeichen(), i)
                    .absatz("anmerkung" + i, "anmerkung", anmerkung == null ? null : anmerkung.text(), i);
        }
        return maske;
    }

    @Override
    Dokumentabschnitt lesen(long fassung, Programminhalt inhalt, Maske maske, String schluessel, int version) {
        var art = pflichtwort(maske, "abschnittart", Dokumentabschnitt.Art.class, Dokumentabschnitt.Art.TEXT);
        return new Dokumentabschnitt(schluessel, art, maske.pflicht("titel"), maske.angehakt("titelErschlossen"),
                maske.oderLeer("ueberschrift"), bezuege(maske, art, fassung), maske.gegliedert("abschnittstext"),
                anmerkungen(maske), version);
    }

    private List<String> bezuege(Maske maske, Dokumentabschnitt.Art art, long fassung) {
        var bezuege = maske.zeilen("bezuege").stream().flatMap(zeile -> Arrays.stream(zeile.split("[,\\s]+")))
                .filter(bezug -> !bezug.isEmpty()).distinct().toList();
        if (art.zeigt().isEmpty() && !bezuege.isEmpty()) {
            maske.fehler("bezuege", text("programm.abschnitt.ohneBezug"));
        }
        art.zeigt().ifPresent(was -> {
            var bekannt = verweisnetz.dinge(fassung, was);
            bezuege.stream().filter(b -> bekannt.stream().noneMatch(ding -> ding.schluessel().equals(b))).findFirst()
                    .ifPresent(b -> maske.fehler("bezuege", text("programm.abschnitt.unbekannt", b, bekannt.stream()
                            .map(ding -> ding.schluessel() + " (" + ding.titel() + ")").collect(Collectors.joining(", ")))));
        });
        return bezuege;
    }

    private static List<Dokumentabschnitt.Anmerkung> anmerkungen(Maske maske) {
        var anmerkungen = new ArrayList<Dokumentabschnitt.Anmerkung>();
        for (int i = 1; maske.hat("anmerkung" + i); i++) {
            String zeichen = maske.eingabe("anmerkungZeichen" + i);
            String text = maske.eingabe("anmerkung" + i);
            if (zeichen.isEmpty() && text.isEmpty()) {
                continue;
            }
            maske.pflicht("anmerkungZeichen" + i);
            maske.pflicht("anmerkung" + i);
            if (!zeichen.isEmpty()) {
                anmerkungen.add(new Dokumentabschnitt.Anmerkung(zeichen, text));
            }
        }
        return anmerkungen;
    }

    @Override
    void anlegen(long fassung, Dokumentabschnitt abschnitt, int position) {
        zeilen.abschnitt(fassung, abschnitt, position);
    }

    @Override
    boolean aendern(long fassung, Dokumentabschnitt abschnitt) {
        return angaben.abschnitt(fassung, abschnitt);
    }
}
