package de.wirkungskreis.massnahme;

import de.wirkungskreis.einfuhr.Einfuhrvergleich;
import de.wirkungskreis.einfuhr.Einfuhrzeilen;
import de.wirkungskreis.einfuhr.Einfuhrzeilen.Zeile;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.massnahme.Massnahme.Verlaufseintrag;
import de.wirkungskreis.web.Unzulaessig;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list of Maßnahmen beside those of the house: which line belongs to which, what would change, and doing it. */
@Component
class Massnahmenabgleich {

    private final Massnahmen massnahmen;
    private final MassnahmeAnlegen anlegen;
    private final Massnahmennamen namen;
    private final Massnahmepunkte punkte;
    private final Einfuhrzeilen zeilen;
    private final Massnahmeworte worte;
    private final Clock uhr;

    Massnahmenabgleich(Massnahmen massnahmen, MassnahmeAnlegen anlegen, Massnahmennamen namen, Massnahmepunkte punkte,
            Einfuhrzeilen zeilen, Massnahmeworte worte, Clock uhr) {
        this.massnahmen = massnahmen;
        this.anlegen = anlegen;
        this.namen = namen;
        this.punkte = punkte;
        this.zeilen = zeilen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** A Maßnahme as the list has it, and as it is now. */
    private record Eintrag(int zeile, @Nullable Massnahme alt, Massnahme neu) {}

    void vergleichen(long lauf, Einfuhrvergleich vergleich) {
        eintraege(lauf, vergleich).forEach(e -> vergleich.gegenstand(e.zeile(), e.neu().angaben().name(),
                e.alt() == null ? null : punkte.von(e.alt()), punkte.von(e.neu())));
    }

    void uebernehmen(long lauf) {
        for (var e : eintraege(lauf, new Einfuhrvergleich())) {
            if (e.alt() == null) {
                anlegen.anlegen(e.neu().schluessel(), e.neu().angaben(), LocalDate.now(uhr), e.neu().plaetze(), e.neu().kosten());
            } else if (!punkte.von(e.alt()).equals(punkte.von(e.neu()))) {
                aendern(e.alt(), e.neu());
            }
        }
    }

    private void aendern(Massnahme alt, Massnahme neu) {
        int version = alt.version();
        boolean gelungen = true;
        if (!alt.angaben().equals(neu.angaben())) {
            gelungen = massnahmen.aendern(alt.schluessel(), version++, neu.angaben());
        }
        if (gelungen && !alt.plaetze().equals(neu.plaetze())) {
            gelungen = massnahmen.plaetzeSetzen(alt.schluessel(), version++, neu.plaetze());
        }
        if (gelungen && !alt.kosten().equals(neu.kosten())) {
            gelungen = massnahmen.kostenSetzen(alt.schluessel(), version, neu.kosten());
        }
        if (!gelungen) {
            throw new Unzulaessig(worte.text("massnahme.meldung.ueberholt", alt.angaben().name()));
        }
    }

    private static String vergleichbar(@Nullable String text) {
        return String.valueOf(text).strip().toLowerCase(Locale.GERMANY);
    }

    private List<Eintrag> eintraege(long lauf, Einfuhrvergleich vergleich) {
        var alle = massnahmen.alle();
        Map<String, Massnahme> jeSchluessel = alle.stream().collect(Collectors.toMap(Massnahme::schluessel, m -> m));
        Map<String, String> jeNummer = new HashMap<>();
        alle.stream().filter(m -> m.angaben().massnahmenummer() != null)
                .forEach(m -> jeNummer.put(m.angaben().massnahmenummer(), m.schluessel()));
        Map<String, List<String>> jeName = alle.stream().collect(Collectors.groupingBy(m -> vergleichbar(m.angaben().name()),
                Collectors.mapping(Massnahme::schluessel, Collectors.toList())));
        Map<String, List<Zeile>> gruppen = new LinkedHashMap<>();
        for (var zeile : zeilen.zu(lauf)) {
            String nummer = zeile.text("massnahmenummer");
            var gleichnamige = jeName.getOrDefault(vergleichbar(zeile.text("name")), List.of());
            if (zeile.text("schluessel") == null && nummer == null && gleichnamige.size() > 1) {
                vergleich.fehler(zeile.nr(), "name", worte.text("massnahme.einfuhr.mehrdeutig"), worte.text("massnahme.einfuhr.mehrdeutig.hinweis"));
                continue;
            }
            gruppen.computeIfAbsent(wer(zeile, nummer, jeNummer, gleichnamige), k -> new ArrayList<>()).add(zeile);
        }
        Set<String> vergeben = new HashSet<>(jeSchluessel.keySet());
        vergeben.addAll(MassnahmepflegeController.BELEGT);
        gruppen.keySet().stream().filter(k -> k.startsWith("=")).forEach(k -> vergeben.add(k.substring(1)));
        var programme = namen.verzeichnis();
        List<Eintrag> eintraege = new ArrayList<>();
        gruppen.forEach((wer, seine) -> {
            var alt = wer.startsWith("=") ? jeSchluessel.get(wer.substring(1)) : null;
            String schluessel = wer.startsWith("=") ? wer.substring(1) : Schluessel.aus(String.valueOf(seine.get(0).text("name")), vergeben);
            vergeben.add(schluessel);
            var gelesen = new Massnahmengruppe(seine, alt, programme, vergleich, worte).lesen(schluessel);
            gelesen.ifPresent(g -> eintraege.add(new Eintrag(seine.get(0).nr(), alt, massnahme(schluessel, alt, g))));
            gelesen.map(g -> g.angaben().massnahmenummer()).ifPresent(nummer -> {
                String anderer = jeNummer.putIfAbsent(nummer, schluessel);
                if (anderer != null && !anderer.equals(schluessel)) {
                    vergleich.fehler(seine.get(0).nr(), "massnahmenummer", worte.text("massnahme.einfuhr.nummerVergeben", nummer),
                            worte.text("massnahme.einfuhr.nummerVergeben.hinweis"));
                }
            });
        });
        return eintraege;
    }

    /** {@code =} and a key; or, of one that is new without a key, its number or its name. */
    private static String wer(Zeile zeile, @Nullable String nummer, Map<String, String> jeNummer, List<String> gleichnamige) {
        String schluessel = zeile.text("schluessel");
        if (schluessel != null) {
            return "=" + schluessel;
        }
        if (nummer != null) {
            return jeNummer.containsKey(nummer) ? "=" + jeNummer.get(nummer) : "#" + nummer;
        }
        return gleichnamige.isEmpty() ? "~" + vergleichbar(zeile.text("name")) : "=" + gleichnamige.get(0);
    }

    private Massnahme massnahme(String schluessel, @Nullable Massnahme alt, Massnahmengruppe.Gelesen neu) {
        if (alt != null) {
            return new Massnahme(schluessel, sortiert(neu.angaben(), alt.angaben()), neu.plaetze(), neu.kosten(), alt.optionen(), alt.arbeitsgelegenheit(),
                    alt.verlauf(), alt.version());
        }
        var weg = neu.angaben().beschaffungsweg();
        return new Massnahme(schluessel, neu.angaben(), neu.plaetze(), neu.kosten(), List.of(), null,
                List.of(new Verlaufseintrag(1, null, Weg.fuer(weg).anfang(), LocalDate.now(uhr), "", null)), 0);
    }

    /** The same Bezüge in another order are the same. */
    private static Angaben sortiert(Angaben neu, Angaben alt) {
        var ordnung = Comparator.comparingLong(Programmbezug::programm);
        return neu.bezuege().stream().sorted(ordnung).toList().equals(alt.bezuege().stream().sorted(ordnung).toList())
                ? neu.mitBezuegen(alt.bezuege()) : neu;
    }
}
