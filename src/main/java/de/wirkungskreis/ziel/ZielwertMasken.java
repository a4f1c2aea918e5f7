package de.wirkungskreis.ziel;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.ziel.Zielwert.Basis;
import de.wirkungskreis.ziel.Zielwert.Pfadpunkt;
import de.wirkungskreis.ziel.Zielwert.Stand;
import de.wirkungskreis.ziel.Zielwert.Vergleich;
import de.wirkungskreis.ziel.Zielwert.Zieleinheit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of a target value and of its next version. */
@Component
class ZielwertMasken {

    private final MessageSource texte;
    private final Wortlaut worte;
    private final ZielMasken ziele;

    ZielwertMasken(MessageSource texte, ZielMasken ziele, Wortlaut worte) {
        this.texte = texte;
        this.worte = worte;
        this.ziele = ziele;
    }

    Maske wert(@Nullable Zielwert wert, Programm programm) {
        var maske = new Maske(texte, "ziel.feld.");
        if (wert == null) {
            maske.zeile("schluessel", "");
        }
        maske.zeile("gruppe", wert == null ? null : wert.gruppe())
                .auswahl("geschlecht", wert == null ? null : wert.geschlecht(), geschlechter(wert))
                .auswahl("art", wert == null ? Zielwert.Art.RELATIV : wert.art(), Wahl.aus(worte, Zielwert.Art.values()))
                .auswahl("grenze", wert == null ? Grenze.MINDESTENS : wert.grenze(), Wahl.aus(worte, Grenze.values()))
                .auswahl("einheit", wert == null ? Zieleinheit.PROZENT : wert.einheit(),
                        Wahl.aus(worte, Zieleinheit.values()));
        if (wert == null) {
            maske.gruppe(text("ziel.feld.ersterStand"));
            standfelder(maske, Stand.Status.REFERENZ);
        }
        for (var version : Basis.Version.values()) {
            var basis = wert == null ? Optional.<Basis>empty()
                    : wert.basis().stream().filter(b -> b.version() == version).findFirst();
            maske.gruppe(text("ziel.feld.basis." + version))
                    .zeile("basis-" + version, "basis", basis.map(b -> Zahlenformat.dezimal(b.wert(), BILDSCHIRM)).orElse(null))
                    .zeile("basisquelle-" + version, "basisquelle", basis.map(Basis::quelle).orElse(null))
                    .zeile("basisstand-" + version, "basisstand",
                            basis.map(Basis::datenstand).map(Zahlenformat::datum).orElse(null));
        }
        maske.gruppe(text("ziel.feld.pfad"));
        for (var monat : monate(programm)) {
            maske.zeile("soll-" + monat, "soll", wert == null ? null : wert.pfad().stream()
                    .filter(p -> p.monat().equals(monat)).findFirst()
                    .map(p -> Zahlenformat.dezimal(p.soll(), BILDSCHIRM)).orElse(null), Ebenen.monat(monat));
        }
        maske.gruppe(text("ziel.feld.vergleiche.titel")).absatz("vergleiche", wert == null ? null
                : wert.vergleiche().stream().map(ZielwertMasken::zeile).collect(Collectors.joining("\n")));
        return maske;
    }

    private void standfelder(Maske maske, Stand.Status fruehestens) {
        maske.auswahl("status", Stand.Status.ANGEBOT.compareTo(fruehestens) < 0 ? fruehestens : Stand.Status.ANGEBOT,
                        Arrays.stream(Stand.Status.values()).filter(s -> s.compareTo(fruehestens) >= 0)
                                .map(s -> new Wahl(s.name(), s.wort())).toList())
                .zeile("wert", null).zeile("am", null).absatz("partner", null).zeile("bemerkung", null);
    }

    /** The next version: never before the last one in the order of the negotiation. */
    Maske stand(Zielwert wert) {
        var maske = new Maske(texte, "ziel.feld.");
        standfelder(maske, frueheste(wert));
        return maske;
    }

    private static Stand.Status frueheste(Zielwert wert) {
        return wert.gueltig().map(Stand::status).orElse(Stand.Status.REFERENZ);
    }

    Optional<Stand> stand(Maske maske, Zielwert bisher) {
        return stand(maske, frueheste(bisher));
    }

    private Optional<Stand> stand(Maske maske, Stand.Status fruehestens) {
        var status = maske.aus("status", Stand.Status.class).orElse(Stand.Status.ANGEBOT);
        if (status.compareTo(fruehestens) < 0) {
            maske.fehlerText("status", "status.zurueck", fruehestens.wort(), status.wort());
        }
        maske.pflicht("wert");
        var wert = maske.gelesen("wert", Zahleneingabe::dezimal);
        var am = maske.gelesen("am", Zahleneingabe::datum);
        var partner = maske.zeilen("partner");
        if (status == Stand.Status.VEREINBART) {
            if (maske.wert("am").isEmpty()) {
                maske.fehlerText("am", "am.fehlt");
            }
            if (partner.isEmpty()) {
                maske.fehlerText("partner", "partner.fehlen");
            }
        }
        return maske.fehlerhaft() ? Optional.empty()
                : Optional.of(new Stand(status, wert.orElse(BigDecimal.ZERO), am.orElse(null), partner,
                        maske.oderLeer("bemerkung")));
    }

    /** Empty when something is wrong; what, the form says. */
    Optional<Zielwert> wert(Maske maske, @Nullable Zielwert alt, Programm programm) {
        String schluessel = alt == null ? ziele.schluessel(maske) : alt.schluessel();
        String gruppe = maske.pflicht("gruppe");
        var art = maske.aus("art", Zielwert.Art.class).orElse(Zielwert.Art.RELATIV);
        var grenze = maske.aus("grenze", Grenze.class).orElse(Grenze.MINDESTENS);
        var einheit = maske.aus("einheit", Zieleinheit.class).orElse(Zieleinheit.PROZENT);
        if (art == Zielwert.Art.RELATIV && einheit != Zieleinheit.PROZENT) {
            maske.fehlerText("einheit", "einheit.relativ");
        }
        // a new value may still be open; whoever says when or with whom must also say what
        boolean offen = alt == null && List.of("wert", "am", "partner", "bemerkung").stream().allMatch(f -> maske.wert(f).isEmpty());
        var staende = alt != null ? alt.staende()
                : offen ? List.<Stand>of() : stand(maske, Stand.Status.REFERENZ).map(List::of).orElse(List.of());
        List<Basis> basis = new ArrayList<>();
        for (var version : Basis.Version.values()) {
            var stand = maske.gelesen("basisstand-" + version, Zahleneingabe::datum).orElse(null);
            String quelle = maske.oderLeer("basisquelle-" + version);
            maske.gelesen("basis-" + version, Zahleneingabe::dezimal)
                    .ifPresent(zahl -> basis.add(new Basis(version, zahl, quelle, stand)));
            if (maske.wert("basis-" + version).isEmpty() && (stand != null || quelle != null)) {
                maske.fehlerText("basis-" + version, "basis.fehlt");
            }
        }
        List<Pfadpunkt> pfad = new ArrayList<>(alt == null ? List.of() : alt.pfad().stream()
                .filter(p -> !monate(programm).contains(p.monat())).toList());
        for (var monat : monate(programm)) {
            maske.gelesen("soll-" + monat, Zahleneingabe::dezimal).ifPresent(soll -> pfad.add(new Pfadpunkt(monat, soll)));
        }
        var vergleiche = vergleiche(maske);
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(new Zielwert(schluessel, gruppe,
                maske.oderLeer("geschlecht"), art, grenze, einheit, staende, basis, pfad, vergleiche));
    }

    private static String zeile(Vergleich v) {
        return v.ebene() + "; " + Zahlenformat.dezimal(v.wert(), BILDSCHIRM) + (v.rang() == null ? "" : "; " + v.rang())
                + (v.rang() == null || v.von() == null ? "" : "; " + v.von());
    }

    private static List<Vergleich> vergleiche(Maske maske) {
        List<Vergleich> vergleiche = new ArrayList<>();
        for (String zeile : maske.zeilen("vergleiche")) {
            String[] teile = zeile.split("\\s*;\\s*");
            try {
                Integer rang = teile.length > 2 ? Integer.valueOf(teile[2]) : null;
                Integer von = teile.length > 3 ? Integer.valueOf(teile[3]) : null;
                if (teile.length < 2 || teile.length > 4 || teile[0].isBlank() || (rang != null && rang < 1)
                        || (rang != null && von != null && rang > von)) {
                    maske.fehlerText("vergleiche", "vergleiche.form", zeile);
                    continue;
                }
                vergleiche.add(new Vergleich(teile[0], Zahleneingabe.dezimal(teile[1]), rang, von));
            } catch (IllegalArgumentException e) {
                maske.fehlerText("vergleiche", "vergleiche.form", zeile);
            }
        }
        return vergleiche;
    }

    private static List<YearMonth> monate(Programm programm) {
        return programm.jahre().stream().flatMap(jahr -> java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(monat -> YearMonth.of(jahr.jahr(), monat))).toList();
    }

    private List<Wahl> geschlechter(@Nullable Zielwert wert) {
        List<Wahl> wahl = new ArrayList<>(List.of(new Wahl("", text("ziel.geschlecht.alle")),
                new Wahl("w", text("ziel.geschlecht.w")), new Wahl("m", text("ziel.geschlecht.m"))));
        String eigenes = wert == null ? null : wert.geschlecht();
        if (eigenes != null && wahl.stream().noneMatch(w -> w.wert().equals(eigenes))) {
            wahl.add(new Wahl(eigenes, eigenes));
        }
        return wahl;
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
