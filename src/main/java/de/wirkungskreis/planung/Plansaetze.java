package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words and short sentences of the plan, as pages, files and comparisons print them. */
@Component
class Plansaetze {

    private final Wortlaut worte;

    Plansaetze(Wortlaut worte) {
        this.worte = worte;
    }

    String text(String schluessel, Object... werte) {
        return worte.text("planung." + schluessel, werte);
    }

    /** By its whole key. */
    String haustext(String schluessel) {
        return worte.text(schluessel);
    }

    String wort(Enum<?> wert) {
        return worte.wort(wert);
    }

    static <E extends Enum<E>> @Nullable E konstante(E[] worte, String name) {
        return Stream.of(worte).filter(w -> w.name().equals(name)).findFirst().orElse(null);
    }

    /** "Bund, Eingliederungstitel + Passiv-Aktiv-Transfer" */
    String zahlt(Instrument.Geltung geltung) {
        return geltung.zahlt().stream().map(worte::wort).collect(Collectors.joining(" + "));
    }

    static List<String> monatsnamen() {
        return List.of("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember");
    }

    String monate(Monatsprofil profil) {
        return wort(profil.art()) + ": " + profil.monate().stream()
                .map(m -> Zahlenformat.dezimal(Zahlenformat.alsDezimal(m, profil.einheit()), Schreibweise.BILDSCHIRM))
                .collect(Collectors.joining(" · "));
    }

    String satz(KommunaleLeistung leistung) {
        var satz = new StringBuilder(leistung.bezeichnung());
        if (leistung.anbieter() != null) {
            satz.append(", ").append(leistung.anbieter());
        }
        if (leistung.kapazitaet() != null) {
            satz.append(", ").append(Zahlenformat.ganz(leistung.kapazitaet(), Schreibweise.BILDSCHIRM));
            if (leistung.einheit() != null) {
                satz.append(' ').append(wort(leistung.einheit()));
            }
        }
        return satz.toString();
    }

    /** What a line is apart from its numbers: German field name and value, only what is said. */
    Map<String, String> merkmale(Planung plan, Instrumentgruppe gruppe, Planzeile zeile) {
        var merkmale = new LinkedHashMap<String, String>();
        setzen(merkmale, "Gruppe", gruppe.name());
        setzen(merkmale, "Instrument", zeile.instrument());
        setzen(merkmale, "Rolle", wort(zeile.rolle()));
        setzen(merkmale, "Abgeleitet aus", zeile.ableitung().stream()
                .map(teil -> plan.zeile(teil).map(Planzeile::name).orElse(teil)).collect(Collectors.joining(" + ")));
        setzen(merkmale, "Einheit", wort(zeile.einheitIn(gruppe)));
        setzen(merkmale, "Absicht", zeile.absicht() == null ? null : wort(zeile.absicht()));
        setzen(merkmale, "Beschaffungsweg", zeile.beschaffungsweg() == null ? null : wort(zeile.beschaffungsweg()));
        setzen(merkmale, "Raum", zeile.raum());
        setzen(merkmale, "Personengruppe", zeile.personengruppe());
        setzen(merkmale, "Vorhaben", String.join(", ", zeile.vorhaben()));
        return merkmale;
    }

    private static void setzen(Map<String, String> merkmale, String feld, @Nullable String wert) {
        if (wert != null && !wert.isEmpty()) {
            merkmale.put(feld, wert);
        }
    }
}
