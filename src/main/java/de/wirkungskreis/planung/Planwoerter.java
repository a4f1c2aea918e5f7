package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Wertart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The German words of the plan's code lists, as pages, files and comparisons print them. */
final class Planwoerter {

    private Planwoerter() {}

    static String wort(Einheit einheit) {
        return switch (einheit) {
            case EINTRITTE -> "Eintritte";
            case PLAETZE -> "Plätze";
            case FOERDERFAELLE -> "Förderfälle";
            case TEILNEHMENDE -> "Teilnehmende";
            case TEILNEHMERMONATE -> "Teilnehmermonate";
            case EUR -> "Euro";
            case PROZENT -> "Prozent";
        };
    }

    static String wort(Wertart wertart) {
        return switch (wertart) {
            case PLAN -> "Plan";
            case PROGNOSE -> "Prognose";
            case HOCHRECHNUNG -> "Hochrechnung";
            case IST_VORLAEUFIG -> "Ist, vorläufig";
            case IST_ENDGUELTIG -> "Ist, endgültig";
            case UNBENANNT -> "nicht benannt";
        };
    }

    static String wort(Planzeile.Rolle rolle) {
        return switch (rolle) {
            case EIGENSTAENDIG -> "eigenständig";
            case ABGELEITET -> "abgeleitet";
            case NACHRICHTLICH -> "nachrichtlich";
        };
    }

    static String wort(Absicht absicht) {
        return switch (absicht) {
            case AUSBAUEN -> "ausbauen";
            case HALTEN -> "halten";
            case ABBAUEN -> "abbauen";
        };
    }

    static String wort(Planzeile.Beschaffungsweg weg) {
        return switch (weg) {
            case VERGABE -> "Vergabe";
            case GUTSCHEIN -> "Gutschein";
            case ARBEITGEBER -> "Arbeitgeber";
            case ZUWENDUNG -> "Zuwendung";
            case BEWILLIGUNG -> "Bewilligung im Einzelfall";
            case EIGEN -> "eigene Durchführung";
        };
    }

    static String wort(Monatsprofil.Art art) {
        return switch (art) {
            case GLEICHMAESSIG -> "gleichmäßig";
            case WIE_VORJAHR -> "wie im Vorjahr";
            case VON_HAND -> "von Hand";
        };
    }

    /** "Bund, Eingliederungstitel + Passiv-Aktiv-Transfer" */
    static String zahlt(Instrument.Geltung geltung) {
        return geltung.zahlt().stream().map(Finanzierungsquelle::bezeichnung).collect(Collectors.joining(" + "));
    }

    static List<String> monatsnamen() {
        return List.of("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember");
    }

    static String monate(Monatsprofil profil) {
        return wort(profil.art()) + ": " + profil.monate().stream()
                .map(m -> Zahlenformat.dezimal(Zahlenformat.alsDezimal(m, profil.einheit()), Schreibweise.BILDSCHIRM))
                .collect(Collectors.joining(" · "));
    }

    static String satz(KommunaleLeistung leistung) {
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
    static Map<String, String> merkmale(Planung plan, Instrumentgruppe gruppe, Planzeile zeile) {
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
