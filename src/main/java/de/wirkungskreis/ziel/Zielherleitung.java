package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassungskontext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How each figure of the targets' page came to be. */
@Component
class Zielherleitung {

    private final Aenderungen aenderungen;
    private final Vorjahreswerte vorjahreswerte;
    private final MessageSource texte;

    Zielherleitung(Aenderungen aenderungen, Vorjahreswerte vorjahreswerte, MessageSource texte) {
        this.aenderungen = aenderungen;
        this.vorjahreswerte = vorjahreswerte;
        this.texte = texte;
    }

    Herleitung zielwert(Fassungskontext kontext, Ziel ziel, Zielwert wert) {
        var ansicht = Zielansicht.von(ziel, Optional.empty(), Map.of()).werte().stream()
                .filter(w -> w.zielwert().equals(wert)).findFirst().orElseThrow();
        List<Eingabe> eingaben = new ArrayList<>();
        eingabe(eingaben, "ziel.herleitung.status", ansicht.status() + (ansicht.am() == null ? "" : ", " + ansicht.am()));
        eingabe(eingaben, "ziel.herleitung.erfuellt", Ebenen.wort(wert.grenze()));
        wert.gueltig().map(Zielwert.Stand::partner).filter(partner -> !partner.isEmpty())
                .ifPresent(partner -> eingabe(eingaben, "ziel.herleitung.partner", String.join(", ", partner)));
        for (var rechnung : ansicht.rechnungen()) {
            eingaben.add(new Eingabe(text("ziel.rechnung." + rechnung.art(), rechnung.basis()), rechnung.rechnung(), null));
        }
        if (wert.art() == Zielwert.Art.RELATIV && wert.basis().isEmpty()) {
            eingabe(eingaben, "ziel.herleitung.basis", text("ziel.herleitung.ohneBasis"));
        }
        vorher(kontext, ziel, wert, eingaben);
        var spur = spur(kontext, ziel, wert, "Zielwert");
        List<String> geschichte = new ArrayList<>(ansicht.staende().subList(0, Math.max(0, ansicht.staende().size() - 1)));
        Collections.reverse(geschichte);
        return new Herleitung(titel(ziel, wert), ansicht.text(), ansicht.satz(), eingaben, text("ziel.herleitung.norm"),
                stand(kontext), spur.herkunft(), geschichte).zu(gegenstand(ziel, wert));
    }

    private static Herleitung.Gegenstand gegenstand(Ziel ziel, Zielwert wert) {
        return new Herleitung.Gegenstand(Zielpunkte.BEREICH, ziel.schluessel(), List.of(ziel.indikator(), wert.gruppe()), "/ziele");
    }

    Herleitung stand(Fassungskontext kontext, Ziel ziel, Zielwert wert, int nr) {
        var stand = wert.staende().get(nr - 1);
        List<Eingabe> eingaben = new ArrayList<>();
        eingabe(eingaben, "ziel.herleitung.status", stand.status().wort()
                + (stand.am() == null ? "" : ", " + Zahlenformat.datum(stand.am())));
        if (!stand.partner().isEmpty()) {
            eingabe(eingaben, "ziel.herleitung.partner", String.join(", ", stand.partner()));
        }
        if (stand.bemerkung() != null) {
            eingabe(eingaben, "ziel.feld.bemerkung", stand.bemerkung());
        }
        eingaben.add(new Eingabe(text("ziel.herleitung.gilt"), Zielwortlaut.wert(wert, BILDSCHIRM), pfad(kontext, ziel, wert)));
        var spur = spur(kontext, ziel, wert, "Stand " + nr);
        return new Herleitung(titel(ziel, wert), Zielwortlaut.wert(wert, stand, BILDSCHIRM),
                text("ziel.herleitung.stand", nr, wert.staende().size()), eingaben, text("ziel.herleitung.norm"),
                stand(kontext), spur.herkunft(), spur.geschichte());
    }

    Herleitung soll(Fassungskontext kontext, Ziel ziel, Zielwert wert, Zielwert.Pfadpunkt punkt) {
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Eingabe(text("ziel.spalte.zielwert"), Zielwortlaut.wert(wert, BILDSCHIRM), pfad(kontext, ziel, wert)));
        wert.besteBasis().ifPresent(basis -> eingaben.add(new Eingabe(text("ziel.feld.basis." + basis.version()),
                Zahlenformat.dezimal(basis.wert(), BILDSCHIRM), null)));
        String monat = Ebenen.monat(punkt.monat());
        var spur = spur(kontext, ziel, wert, "Soll " + monat);
        return new Herleitung(titel(ziel, wert) + ", " + text("ziel.feld.soll", monat),
                Zielwortlaut.menge(wert.einheit(), punkt.soll(), BILDSCHIRM), text("ziel.herleitung.soll"), eingaben,
                text("ziel.herleitung.norm"), stand(kontext), spur.herkunft(), spur.geschichte());
    }

    private void vorher(Fassungskontext kontext, Ziel ziel, Zielwert wert, List<Eingabe> eingaben) {
        vorjahreswerte.zu(kontext, ziel, wert).ifPresent(v ->
                eingaben.add(new Eingabe(text("ziel.herleitung.vorher", v.programm()), v.text(), v.pfad())));
    }

    private void eingabe(List<Eingabe> eingaben, String name, String wert) {
        eingaben.add(new Eingabe(text(name), wert, null));
    }

    private Aenderungen.Spur spur(Fassungskontext kontext, Ziel ziel, Zielwert wert, String feld) {
        return aenderungen.spur(kontext.fassung().id(), Zielpunkte.BEREICH + "/" + Zielansicht.ort(ziel, wert), feld);
    }

    private static String pfad(Fassungskontext kontext, Ziel ziel, Zielwert wert) {
        return kontext.seite().pfad("/ziele/herleitung/" + Zielansicht.ort(ziel, wert));
    }

    private static String titel(Ziel ziel, Zielwert wert) {
        return ziel.indikator() + ", " + wert.gruppe();
    }

    private static String stand(Fassungskontext kontext) {
        return kontext.seite().fassungText() + ", " + kontext.seite().stand();
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
