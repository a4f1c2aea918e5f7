package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Maßnahmen in the columns of a list, as {@link MassnahmenEinfuhr} reads them: as many lines as one has parts. */
@Component
class Massnahmenbestand {

    private final Massnahmen massnahmen;
    private final Massnahmennamen namen;
    private final Massnahmeworte worte;

    Massnahmenbestand(Massnahmen massnahmen, Massnahmennamen namen, Massnahmeworte worte) {
        this.massnahmen = massnahmen;
        this.namen = namen;
        this.worte = worte;
    }

    List<Map<String, @Nullable Object>> zeilen() {
        var verzeichnis = namen.verzeichnis();
        return massnahmen.alle().stream().sorted(Comparator.comparing(Massnahme::schluessel)).flatMap(m -> zeilen(m, verzeichnis).stream()).toList();
    }

    private List<Map<String, @Nullable Object>> zeilen(Massnahme massnahme, Massnahmennamen.Verzeichnis verzeichnis) {
        int bezuege = massnahme.angaben().bezuege().size();
        int anzahl = Math.max(1, Math.max(bezuege, Math.max(massnahme.plaetze().size(), massnahme.kosten().size())));
        List<Map<String, @Nullable Object>> zeilen = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            var zeile = angaben(massnahme, verzeichnis);
            if (i < bezuege) {
                var bezug = massnahme.angaben().bezuege().get(i);
                verzeichnis.programm(bezug.programm()).ifPresent(p -> {
                    zeile.put("programm", p.jahr());
                    zeile.put("planzeile", p.planzeilen().name(bezug.planzeile()));
                    zeile.put("vorhaben", p.vorhaben().name(bezug.vorhaben()));
                });
            }
            if (i < massnahme.plaetze().size()) {
                plaetze(zeile, massnahme.plaetze().get(i));
            }
            if (i < massnahme.kosten().size()) {
                var satz = massnahme.kosten().get(i);
                zeile.put("kostenart", satz.art());
                zeile.put("kostenVon", satz.gilt().von());
                zeile.put("kostenBis", satz.gilt().letzterTag());
                zeile.put("bezug", satz.bezug());
                zeile.put("betrag", satz.betrag());
            }
            zeilen.add(zeile);
        }
        return zeilen;
    }

    private Map<String, @Nullable Object> angaben(Massnahme massnahme, Massnahmennamen.Verzeichnis verzeichnis) {
        var a = massnahme.angaben();
        Map<String, @Nullable Object> zeile = new HashMap<>();
        zeile.put("schluessel", massnahme.schluessel());
        zeile.put("name", a.name());
        zeile.put("instrument", verzeichnis.instrumente().name(a.instrument()));
        zeile.put("beschaffungsweg", a.beschaffungsweg());
        zeile.put("massnahmenummer", a.massnahmenummer());
        zeile.put("losnummer", a.losnummer());
        zeile.put("traeger", verzeichnis.traeger().name(a.traeger()));
        if (a.zeitraum() != null) {
            zeile.put("von", a.zeitraum().von());
            zeile.put("bis", a.zeitraum().letzterTag());
        }
        zeile.put("gemeinde", verzeichnis.gemeinden().name(a.gemeinde()));
        zeile.put("quartier", verzeichnis.quartiere().name(a.quartier()));
        zeile.put("form", a.form());
        zeile.put("zeitmodell", a.zeitmodell());
        zeile.put("module", a.module().stream().sorted().map(worte::wort).collect(Collectors.joining("; ")));
        // a line each, where one of them has our separator in it
        zeile.put("zielgruppen", String.join(a.zielgruppen().stream().anyMatch(z -> z.contains(";")) ? "\n" : "; ", a.zielgruppen()));
        zeile.put("beschreibung", a.beschreibung());
        return zeile;
    }

    private static void plaetze(Map<String, @Nullable Object> zeile, Platzkontingent p) {
        zeile.put("plaetzeVon", p.gilt().von());
        zeile.put("plaetzeBis", p.gilt().letzterTag());
        zeile.put("plaetze", p.plaetze());
        if (p.hatMindestmenge()) {
            zeile.put("mindestmenge", p.mindestanteil() != null ? Massnahmepunkte.anteil(p.mindestanteil()) + " %"
                    : Zahlenformat.ganz(p.mindestmenge(), BILDSCHIRM));
        }
    }
}
