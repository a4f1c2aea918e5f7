package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.steuerung.Lagebild.Weiteres;
import de.wirkungskreis.steuerung.Lagezeile.Ursachen;
import de.wirkungskreis.steuerung.Verlauf.Feld;
import de.wirkungskreis.steuerung.Verlauf.Reihe;
import de.wirkungskreis.steuerung.Verlauf.Spalte;
import de.wirkungskreis.zielnachhaltung.Ampel;
import de.wirkungskreis.zielnachhaltung.Messreihe;
import de.wirkungskreis.zielnachhaltung.Zielstand;
import de.wirkungskreis.zielnachhaltung.Zielstand.Monat;
import de.wirkungskreis.zielnachhaltung.Zielworte;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The targets of the programme, a line each: all its values together, the worst of them judges. */
@Component
class Zielzeilen {

    /** Four lines are for what the house does itself. */
    private static final int HOECHSTENS = 3;

    private final Zielworte zielworte;
    private final Wortlaut worte;

    Zielzeilen(Zielworte zielworte, Wortlaut worte) {
        this.zielworte = zielworte;
        this.worte = worte;
    }

    /** @param frueher the same as they stood a month ago */
    List<Lagezeile> zeilen(int jahr, List<Zielstand> heute, List<Zielstand> frueher) {
        var damals = frueher.stream().collect(Collectors.toMap(Zielstand::schluessel, z -> z, (a, b) -> a));
        return mitZeile(heute).stream().map(z -> zeile(jahr, z, damals)).toList();
    }

    /** What is agreed comes first, what is only watched after it. */
    private static List<List<Zielstand>> mitZeile(List<Zielstand> heute) {
        Map<String, List<Zielstand>> ziele = heute.stream().filter(z -> z.kennzahl() != null)
                .collect(Collectors.groupingBy(Zielzeilen::ziel, LinkedHashMap::new, Collectors.toList()));
        return ziele.values().stream().sorted(Comparator.comparing(z -> z.get(0).grenze() == null)).limit(HOECHSTENS).toList();
    }

    /** Targets with a number agreed that found no line. */
    List<Weiteres> weitere(int jahr, List<Zielstand> heute) {
        var gezeigt = mitZeile(heute).stream().flatMap(List::stream).map(Zielstand::schluessel).collect(Collectors.toSet());
        return heute.stream().filter(z -> z.grenze() != null && !gezeigt.contains(z.schluessel()) && z.letzter().isPresent())
                .map(z -> new Weiteres(z.name(), zielworte.menge(z, z.letzter().orElseThrow().ist()), urteil(List.of(z)), zielworte.satz(z),
                        "/programme/" + jahr + "/zielnachhaltung")).toList();
    }

    private static String ziel(Zielstand stand) {
        int strich = stand.schluessel().indexOf('/');
        return strich < 0 ? stand.schluessel() : stand.schluessel().substring(0, strich);
    }

    static String schluessel(Zielstand stand) {
        return "ziel-" + ziel(stand).toLowerCase(Locale.ROOT);
    }

    private Lagezeile zeile(int jahr, List<Zielstand> staende, Map<String, Zielstand> damals) {
        var erster = staende.get(0);
        boolean beobachtet = erster.grenze() == null;
        var saetze = new ArrayList<String>();
        saetze.add(zielworte.satz(erster));
        if (beobachtet && staende.size() > 1) {
            saetze.add(worte.text("steuerung.ziel.daneben", staende.stream().skip(1).map(this::kurz).collect(Collectors.joining("; "))));
        } else {
            staende.stream().skip(1).map(z -> worte.text("steuerung.ziel.kurz.satz", kurz(z))).forEach(saetze::add);
        }
        var urteil = urteil(staende);
        return new Lagezeile(schluessel(erster), name(erster), erster.letzter().map(m -> zielworte.menge(erster, m.ist())).orElse(Zahlenformat.FEHLT),
                urteil, String.join(" ", saetze), staende.stream().limit(beobachtet ? 1 : 3).flatMap(z -> aenderung(name(z, staende),
                        z, Optional.ofNullable(damals.get(z.schluessel()))).stream()).toList(),
                verlauf(beobachtet ? List.of(erster) : staende), Ursachen.KEINE, zielworte.schwelle(erster).orElse(null), worte.text("steuerung.handlung.ziel"),
                "/programme/" + jahr + "/zielnachhaltung");
    }

    private String name(Zielstand stand) {
        return worte.text("steuerung.ziel." + (stand.kennzahl() == null ? "sonst" : switch (stand.kennzahl()) {
            case K2, K2_JFW -> "K2";
            case K3, K3_JFW -> "K3";
            case K1, K1_JFW -> "K1";
            default -> "sonst";
        }), stand.name());
    }

    private String name(Zielstand stand, List<Zielstand> alle) {
        return alle.size() == 1 || stand.grenze() == null ? name(stand) : worte.text("steuerung.ziel.teil", name(stand), worte.wort(stand.geschlecht()));
    }

    private static Urteil urteil(List<Zielstand> staende) {
        var ampeln = staende.stream().flatMap(z -> Stream.concat(z.ampel().stream(), z.ampelPrognose().stream())).toList();
        return ampeln.isEmpty() ? staende.get(0).tendenz().map(Urteil::von).orElse(Urteil.OFFEN)
                : Urteil.von(ampeln.stream().max(Comparator.comparingInt(Ampel::ordinal)).orElseThrow());
    }

    /** The rest of the line: one part sentence a value. */
    private String kurz(Zielstand stand) {
        var wer = stand.grenze() == null ? stand.name() : worte.wort(stand.geschlecht());
        var letzter = stand.letzter();
        if (letzter.isEmpty()) {
            return worte.text("steuerung.ziel.kurz.leer", wer);
        }
        var ist = zielworte.menge(stand, letzter.get().ist());
        return letzter.get().soll().map(s -> worte.text("steuerung.ziel.kurz.soll", wer, ist, zielworte.menge(stand, s), abweichung(letzter.get())))
                .orElseGet(() -> stand.tendenz().map(t -> worte.text("steuerung.ziel.kurz.tendenz", wer, ist, worte.wort(t)))
                        .orElse(worte.text("steuerung.ziel.kurz.ist", wer, ist)));
    }

    private String abweichung(Monat monat) {
        return zielworte.abweichung(monat.ist(), monat.soll().orElseThrow());
    }

    private Optional<String> aenderung(String name, Zielstand heute, Optional<Zielstand> damals) {
        var jetzt = heute.letzter();
        var vorher = damals.flatMap(Zielstand::letzter);
        if (jetzt.isEmpty() || vorher.isEmpty() || !vorher.get().monat().isBefore(jetzt.get().monat())) {
            return jetzt.map(m -> worte.text("steuerung.aenderung.ziel.nichts", name, Zielworte.monat(m.monat())));
        }
        var satz = worte.text("steuerung.aenderung.ziel.ist", name, Zielworte.monat(jetzt.get().monat()), zielworte.menge(heute, jetzt.get().ist()),
                Zielworte.monat(vorher.get().monat()), zielworte.menge(heute, vorher.get().ist()))
                + (jetzt.get().soll().isPresent() && vorher.get().soll().isPresent() ? " "
                        + vonAuf("steuerung.aenderung.ziel.abstand", abweichung(vorher.get()), abweichung(jetzt.get())) : "");
        return Optional.of(satz + damals.flatMap(Zielstand::prognose).flatMap(alt -> heute.prognose().map(neu -> " "
                + vonAuf("steuerung.aenderung.ziel.prognose", menge(heute, alt.wert()), menge(heute, neu.wert())))).orElse(""));
    }

    /** What reads the same did not move. */
    private String vonAuf(String schluessel, String alt, String neu) {
        return alt.equals(neu) ? worte.text(schluessel + ".gleich", neu) : worte.text(schluessel, alt, neu);
    }

    private String menge(Zielstand stand, double wert) {
        return zielworte.menge(stand, new Quote(Bruch.von(BigDecimal.valueOf(wert))));
    }

    private Verlauf verlauf(List<Zielstand> staende) {
        var monate = staende.stream().flatMap(z -> z.monate().stream()).map(Monat::monat).distinct().sorted().toList();
        var spalten = new ArrayList<Spalte>();
        for (var stand : staende) {
            var wer = staende.size() == 1 ? "" : " " + worte.wort(stand.geschlecht());
            boolean personen = stand.reihe().filter(r -> r.art() == Messreihe.Art.BESTAND).isPresent();
            spalten.add(new Spalte(worte.text("steuerung.spalte.ist") + wer, formel(stand), personen));
            spalten.add(new Spalte(worte.text(stand.grenze() == null ? "steuerung.spalte.vorjahr" : "steuerung.spalte.soll") + wer,
                    stand.grenze() == null ? formel(stand) : worte.text("steuerung.formel.soll"), personen));
        }
        return monate.isEmpty() ? Verlauf.LEER : new Verlauf(spalten, monate.stream().map(m -> new Reihe(m.toString(), Zielworte.monat(m),
                staende.stream().flatMap(z -> felder(z, m)).toList())).toList());
    }

    private String formel(Zielstand stand) {
        return stand.reihe().map(r -> worte.text("steuerung.formel." + r.art())).orElse("");
    }

    private Stream<Feld> felder(Zielstand stand, YearMonth monat) {
        var dann = stand.monate().stream().filter(m -> m.monat().equals(monat)).findFirst();
        var ist = dann.map(m -> feld(stand, m.ist(), eingaben(stand, monat))).orElse(new Feld(Zahlenformat.FEHLT, null, List.of()));
        var soll = dann.flatMap(m -> stand.grenze() == null ? m.vorjahr().map(v -> feld(stand, v, eingaben(stand, monat.minusYears(1))))
                : m.soll().map(s -> feld(stand, s, sollEingaben(stand, m)))).orElse(new Feld(Zahlenformat.FEHLT, null, List.of()));
        return Stream.of(ist, soll);
    }

    private Feld feld(Zielstand stand, Quote wert, List<Eingabe> eingaben) {
        return new Feld(zielworte.menge(stand, wert), new BigDecimal(zielworte.zahl(stand, wert)), eingaben);
    }

    private List<Eingabe> sollEingaben(Zielstand stand, Monat monat) {
        var eingaben = new ArrayList<Eingabe>();
        monat.vorjahr().ifPresent(v -> eingaben.add(new Eingabe(worte.text("steuerung.eingabe.vorjahr", Zielworte.monat(monat.monat().minusYears(1))),
                zielworte.menge(stand, v), null)));
        stand.jahressoll().ifPresent(s -> eingaben.add(new Eingabe(worte.text("steuerung.eingabe.jahressoll"), zielworte.menge(stand, s), null)));
        eingaben.add(new Eingabe(worte.text("steuerung.eingabe.ziel"), zielworte.ziel(stand), null));
        return eingaben;
    }

    /** Month by month, as the indicators page has them. */
    private List<Eingabe> eingaben(Zielstand stand, YearMonth monat) {
        var reihe = stand.reihe().orElseThrow();
        var eingaben = new ArrayList<Eingabe>();
        for (var m = monat.withMonth(1); !m.isAfter(monat); m = m.plusMonths(1)) {
            var dann = reihe.monate().get(m);
            if (dann != null && (reihe.art() != Messreihe.Art.WERT || m.equals(monat))) {
                var wert = switch (reihe.art()) {
                    case BETRAG -> zielworte.menge(stand, Quote.aus(dann.zaehler(), 100, 1));
                    case BESTAND, ANZAHL -> ganz(dann.zaehler());
                    case QUOTE, WERT -> worte.text("steuerung.eingabe.bruch", ganz(dann.zaehler()), ganz(dann.nenner()));
                };
                eingaben.add(new Eingabe(Zielworte.monat(m), wert, "/kennzahlen/" + grundzahl(stand) + "/herleitung/"
                        + stand.geschlecht() + "/" + m));
            }
        }
        return eingaben;
    }

    /** What is counted, not the rate made of it: the rate has no value in its first year. */
    private static Kennzahl grundzahl(Zielstand stand) {
        var kennzahl = Objects.requireNonNull(stand.kennzahl());
        return switch (kennzahl) {
            case K1, K1_JFW -> Kennzahl.SUMME_LLU_CENT;
            case K1E1 -> Kennzahl.SUMME_LUH_CENT;
            case K1E2 -> Kennzahl.BESTAND_ELB;
            case K2, K2_JFW -> Kennzahl.INTEGRATIONEN;
            case K3, K3_JFW -> Kennzahl.BESTAND_LZB;
            default -> kennzahl;
        };
    }

    private static String ganz(long wert) {
        return Zahlenformat.ganz(wert, Schreibweise.BILDSCHIRM);
    }
}
