package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.zielnachhaltung.Schwellen.Schwelle;
import de.wirkungskreis.zielnachhaltung.Zielstand.Monat;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets as the pages show them: a sentence, the months, and how each number came to be. */
@Component
class Zielseite {

    private final Zielworte zielworte;
    private final Vergleichsansicht vergleich;
    private final Wortlaut worte;

    Zielseite(Zielworte zielworte, Vergleichsansicht vergleich, Wortlaut worte) {
        this.zielworte = zielworte;
        this.vergleich = vergleich;
        this.worte = worte;
    }

    /** @param ampel GRUEN, GELB, ROT; null where nothing was agreed or nothing is known */
    public record Ansicht(String id, String name, String ziel, String satz, @Nullable Ampel ampel, @Nullable String tendenz, @Nullable String gefahr,
            String pfad, boolean mitSoll, boolean mitVorjahr, boolean rate, List<Zeile> zeilen, @Nullable String kennzahlpfad, List<String> sondereffekte, @Nullable String vergleich) {}

    /** What stands beside the targets. */
    record Umfeld(Sondereffektansicht.Bekannt effekte, Vergleichswerte.Bekannt werte) {}

    public record Feld(String text, @Nullable String zahl, @Nullable String pfad) {}

    public record Zeile(String monat, boolean erwartet, List<Feld> felder) {}

    /** As the address names it: a target that is watched as a whole has no value of its own. */
    static String ort(Zielstand stand) {
        return stand.schluessel().contains("/") ? stand.schluessel() : stand.schluessel() + "/gesamt";
    }

    /** @param bekannt special effects and published values, as they were known on the day that is looked at */
    Ansicht ansicht(Fassungskontext kontext, Zielstand stand, Umfeld bekannt, String anhang) {
        var pfad = "/zielnachhaltung/ziel/" + ort(stand);
        boolean mitSoll = stand.monate().stream().anyMatch(m -> m.soll().isPresent());
        boolean mitVorjahr = stand.monate().stream().anyMatch(m -> m.vorjahr().isPresent());
        boolean rate = rate(stand);
        var gefahr = stand.grenze() == null ? Optional.<String>empty() : stand.prognose().flatMap(p -> stand.jahressoll()
                .filter(s -> Warnung.noetig(p, s.gerundet(6).doubleValue(), stand.grenze())).map(s -> worte.text("zielnachhaltung.gefahr")));
        return new Ansicht(ort(stand).replace('/', '-'), stand.name(), zielworte.ziel(stand), zielworte.satz(stand), stand.ampel().orElse(null),
                stand.ampel().isPresent() ? null : stand.tendenz().map(worte::wort).orElse(null), gefahr.orElse(null),
                kontext.seite().pfad(pfad + anhang), mitSoll, mitVorjahr, rate, zeilen(kontext, stand, pfad, anhang, mitSoll, mitVorjahr, rate),
                stand.kennzahl() == null ? null : "/kennzahlen/" + stand.kennzahl() + anhang,
                bekannt.effekte().zu(stand), bekannt.werte().zu(stand).map(vergleich::satz).orElse(null));
    }

    private static boolean rate(Zielstand stand) {
        return stand.reihe().map(r -> r.art() == Messreihe.Art.QUOTE).orElse(false)
                || stand.kennzahl() != null && stand.kennzahl().art() == Kennzahl.Art.QUOTE;
    }

    private List<Zeile> zeilen(Fassungskontext kontext, Zielstand stand, String pfad, String anhang, boolean mitSoll, boolean mitVorjahr,
            boolean rate) {
        var zeilen = new ArrayList<Zeile>();
        for (var monat : stand.monate()) {
            var felder = new ArrayList<Feld>();
            felder.add(feld(kontext, stand, Optional.of(monat.ist()), pfad, Zielgroesse.IST, monat.monat(), anhang));
            if (mitSoll) {
                felder.add(feld(kontext, stand, monat.soll(), pfad, Zielgroesse.SOLL, monat.monat(), anhang));
                felder.add(text(kontext, monat.soll().flatMap(s -> Sollrechnung.abweichungProzent(monat.ist(), s)).map(zielworte::prozent), pfad,
                        Zielgroesse.ABWEICHUNG, monat.monat(), anhang));
                if (rate) {
                    felder.add(text(kontext, monat.soll().map(s -> zielworte.punkte(Sollrechnung.abstand(monat.ist(), s))), pfad,
                            Zielgroesse.ABSTAND, monat.monat(), anhang));
                }
            }
            if (mitVorjahr) {
                felder.add(feld(kontext, stand, monat.vorjahr(), pfad, Zielgroesse.VORJAHR, monat.monat(), anhang));
            }
            zeilen.add(new Zeile(Zielworte.monat(monat.monat()), false, felder));
        }
        erwartet(kontext, stand, pfad, anhang, mitSoll, mitVorjahr, rate).ifPresent(zeilen::add);
        return zeilen;
    }

    /** The year-end as it is expected, below the months that are known. */
    private Optional<Zeile> erwartet(Fassungskontext kontext, Zielstand stand, String pfad, String anhang, boolean mitSoll, boolean mitVorjahr,
            boolean rate) {
        return stand.prognose().filter(p -> p.fehler() > 0).map(p -> {
            var ende = Zielworte.quote(p.wert());
            var bekannt = stand.letzter().orElseThrow().monat();
            var felder = new ArrayList<Feld>();
            felder.add(feld(kontext, stand, Optional.of(ende), pfad, Zielgroesse.PROGNOSE, bekannt, anhang));
            if (mitSoll) {
                var soll = stand.jahressoll();
                felder.add(feld(kontext, stand, soll, pfad, Zielgroesse.JAHRESSOLL, bekannt, anhang));
                felder.add(text(kontext, jahresabweichung(stand, ende), pfad, Zielgroesse.JAHRESABWEICHUNG, bekannt, anhang));
                if (rate) {
                    felder.add(text(kontext, jahresabstand(stand, ende), pfad, Zielgroesse.JAHRESABSTAND, bekannt, anhang));
                }
            }
            if (mitVorjahr) {
                felder.add(feld(kontext, stand, vorjahr(stand, bekannt), pfad, Zielgroesse.JAHRESVORJAHR, bekannt, anhang));
            }
            return new Zeile(worte.text("zielnachhaltung.erwartet", Zielworte.monat(stand.reihe().orElseThrow().ende(bekannt))), true, felder);
        });
    }

    private Optional<String> jahresabweichung(Zielstand stand, Quote ende) {
        return stand.jahressoll().flatMap(s -> Sollrechnung.abweichungProzent(ende, s)).map(zielworte::prozent);
    }

    private Optional<String> jahresabstand(Zielstand stand, Quote ende) {
        return stand.jahressoll().map(s -> zielworte.punkte(Sollrechnung.abstand(ende, s)));
    }

    private static Optional<Quote> vorjahr(Zielstand stand, YearMonth bekannt) {
        var reihe = stand.reihe().orElseThrow();
        return reihe.jahresstand(reihe.anfang(bekannt).minusMonths(1));
    }

    private Feld feld(Fassungskontext kontext, Zielstand stand, Optional<Quote> wert, String pfad, Zielgroesse groesse, YearMonth monat, String anhang) {
        return wert.map(w -> new Feld(zielworte.menge(stand, w), zielworte.zahl(stand, w), weg(kontext, pfad, groesse, monat, anhang)))
                .orElse(new Feld(Zahlenformat.FEHLT, null, null));
    }

    private static Feld text(Fassungskontext kontext, Optional<String> text, String pfad, Zielgroesse groesse, YearMonth monat, String anhang) {
        return text.map(t -> new Feld(t, null, weg(kontext, pfad, groesse, monat, anhang))).orElse(new Feld(Zahlenformat.FEHLT, null, null));
    }

    private static String weg(Fassungskontext kontext, String pfad, Zielgroesse groesse, YearMonth monat, String anhang) {
        return kontext.seite().pfad(pfad + "/herleitung/" + groesse + "/" + monat.getMonthValue() + anhang);
    }

    Optional<Herleitung> herleitung(Fassungskontext kontext, Zielstand stand, Zielgroesse groesse, int nr, String standsatz) {
        return stand.monate().stream().filter(m -> m.monat().getMonthValue() == nr).findFirst().flatMap(m -> wert(stand, m, groesse)
                .map(text -> new Herleitung(worte.text("zielnachhaltung.herleitung.titel", stand.name(), worte.text("zielnachhaltung.groesse." + groesse),
                        Zielworte.monat(m.monat())), text, worte.text("zielnachhaltung.formel." + groesse + (groesse == Zielgroesse.IST || groesse == Zielgroesse.VORJAHR
                                ? "." + stand.reihe().orElseThrow().art() : "")),
                        eingaben(kontext, stand, m, groesse), worte.text("zielnachhaltung.norm"), standsatz, zielworte.ziel(stand), List.of())));
    }

    private Optional<String> wert(Zielstand stand, Monat monat, Zielgroesse groesse) {
        return switch (groesse) {
            case IST -> Optional.of(zielworte.menge(stand, monat.ist()));
            case SOLL -> monat.soll().map(s -> zielworte.menge(stand, s));
            case VORJAHR -> monat.vorjahr().map(v -> zielworte.menge(stand, v));
            case ABWEICHUNG -> monat.soll().flatMap(s -> Sollrechnung.abweichungProzent(monat.ist(), s)).map(zielworte::prozent);
            case ABSTAND -> monat.soll().map(s -> zielworte.punkte(Sollrechnung.abstand(monat.ist(), s)));
            case PROGNOSE -> stand.prognose().map(p -> zielworte.menge(stand, Zielworte.quote(p.wert())));
            case JAHRESSOLL -> stand.jahressoll().map(s -> zielworte.menge(stand, s));
            case JAHRESVORJAHR -> vorjahr(stand, monat.monat()).map(v -> zielworte.menge(stand, v));
            case JAHRESABWEICHUNG -> stand.prognose().flatMap(p -> jahresabweichung(stand, Zielworte.quote(p.wert())));
            case JAHRESABSTAND -> stand.prognose().flatMap(p -> jahresabstand(stand, Zielworte.quote(p.wert())));
        };
    }

    private List<Eingabe> eingaben(Fassungskontext kontext, Zielstand stand, Monat monat, Zielgroesse groesse) {
        var eingaben = new ArrayList<Eingabe>();
        if (groesse == Zielgroesse.IST || groesse == Zielgroesse.VORJAHR) {
            summanden(stand, groesse == Zielgroesse.IST ? monat.monat() : monat.monat().minusYears(1), eingaben);
            return eingaben;
        }
        if (groesse == Zielgroesse.PROGNOSE) {
            stand.prognose().ifPresent(p -> {
                eingaben.add(eingabe("von", zielworte.menge(stand, Zielworte.quote(p.von()))));
                eingaben.add(eingabe("bis", zielworte.menge(stand, Zielworte.quote(p.bis()))));
                eingaben.add(eingabe("proben", Zahlenformat.ganz(p.proben(), Schreibweise.BILDSCHIRM)));
                stand.jahressoll().ifPresent(s -> eingaben.add(eingabe("jahressoll", zielworte.menge(stand, s))));
            });
            return eingaben;
        }
        if (groesse == Zielgroesse.JAHRESABWEICHUNG || groesse == Zielgroesse.JAHRESABSTAND) {
            stand.prognose().ifPresent(p -> eingaben.add(eingabe("erwartet", zielworte.menge(stand, Zielworte.quote(p.wert())))));
            stand.jahressoll().ifPresent(s -> eingaben.add(eingabe("jahressoll", zielworte.menge(stand, s))));
            return eingaben;
        }
        if (groesse == Zielgroesse.JAHRESSOLL || groesse == Zielgroesse.JAHRESVORJAHR) {
            vorjahr(stand, monat.monat()).ifPresent(v -> eingaben.add(eingabe("vorjahresende", zielworte.menge(stand, v))));
            if (groesse == Zielgroesse.JAHRESSOLL && stand.prozent() != null) {
                eingaben.add(eingabe("vereinbart", worte.text("zielnachhaltung.prozent", Zahlenformat.veraenderung(stand.prozent(), Schreibweise.BILDSCHIRM))));
            }
            return eingaben;
        }
        if (groesse == Zielgroesse.SOLL) {
            monat.vorjahr().ifPresent(v -> eingaben.add(eingabe("vorjahr", zielworte.menge(stand, v))));
            stand.jahressoll().ifPresent(s -> eingaben.add(eingabe("jahressoll", zielworte.menge(stand, s))));
            if (stand.prozent() != null) {
                eingaben.add(eingabe("vereinbart", worte.text("zielnachhaltung.prozent", Zahlenformat.veraenderung(stand.prozent(), Schreibweise.BILDSCHIRM))));
            }
            return eingaben;
        }
        eingaben.add(eingabe("ist", zielworte.menge(stand, monat.ist())));
        monat.soll().ifPresent(s -> eingaben.add(eingabe("soll", zielworte.menge(stand, s))));
        return eingaben;
    }

    /** The months a value of the year so far is made of. */
    private void summanden(Zielstand stand, YearMonth bis, List<Eingabe> eingaben) {
        var reihe = stand.reihe().orElseThrow();
        for (var m = reihe.art() == Messreihe.Art.WERT ? bis : reihe.anfang(bis); !m.isAfter(bis); m = m.plusMonths(1)) {
            var monat = reihe.monate().get(m);
            if (monat == null) {
                continue;
            }
            var text = reihe.art() == Messreihe.Art.BETRAG
                    ? worte.text("zielnachhaltung.euro", Zahlenformat.dezimal(BigDecimal.valueOf(monat.zaehler(), 2), Schreibweise.BILDSCHIRM))
                    : monat.nenner() == 1 ? Zahlenformat.ganz(monat.zaehler(), Schreibweise.BILDSCHIRM)
                            : worte.text("zielnachhaltung.eingabe.bruch", Zahlenformat.ganz(monat.zaehler(), Schreibweise.BILDSCHIRM),
                                    Zahlenformat.ganz(monat.nenner(), Schreibweise.BILDSCHIRM));
            eingaben.add(new Eingabe(worte.text("zielnachhaltung.eingabe.monat." + reihe.art(), Zielworte.monat(m)), text, null));
        }
    }

    private Eingabe eingabe(String schluessel, String wert) {
        return new Eingabe(worte.text("zielnachhaltung.eingabe." + schluessel), wert, null);
    }

    Tabelle tabelle(Fassungskontext kontext, List<Zielstand> staende, String standsatz) {
        var zeilen = new ArrayList<Tabelle.Zeile>();
        for (var stand : staende) {
            for (var monat : stand.monate()) {
                zeilen.add(new Tabelle.Zeile(Zeilenart.NORMAL, List.of(Zelle.text(stand.name()), Zelle.text(Zielworte.monat(monat.monat())),
                        zelle(stand, Optional.of(monat.ist())), zelle(stand, monat.soll()), zelle(stand, monat.vorjahr()),
                        Zelle.text(stand.ampel().filter(a -> monat.equals(stand.monate().get(stand.monate().size() - 1))).map(worte::wort).orElse("")))));
            }
        }
        return new Tabelle(worte.text("zielnachhaltung.tabelle", kontext.programm().jahrtext()),
                List.of(Spalte.text(worte.text("zielnachhaltung.spalte.ziel")), Spalte.text(worte.text("zielnachhaltung.spalte.monat")),
                        Spalte.zahl(worte.text("zielnachhaltung.groesse.IST")), Spalte.zahl(worte.text("zielnachhaltung.groesse.SOLL")),
                        Spalte.zahl(worte.text("zielnachhaltung.groesse.VORJAHR")), Spalte.text(worte.text("zielnachhaltung.spalte.ampel"))),
                2, zeilen, List.of(standsatz, kontext.seite().fassungText()));
    }

    private Zelle zelle(Zielstand stand, Optional<Quote> wert) {
        return wert.map(w -> new Zelle(zielworte.menge(stand, w), new BigDecimal(zielworte.zahl(stand, w)))).orElse(Zelle.text(Zahlenformat.FEHLT));
    }

    public record Schwellenzeile(String gilt, String gelb, String gleich, String begruendung, String wer) {}

    List<Schwellenzeile> schwellen(List<Schwelle> verlauf) {
        return verlauf.stream().map(s -> new Schwellenzeile(s.ziel() != null ? s.ziel() : worte.text(s.jahr() == null
                ? "zielnachhaltung.schwellen.vorgabe" : "zielnachhaltung.schwellen.alle"), Zahlenformat.dezimal(s.gelbBis(), Schreibweise.BILDSCHIRM),
                Zahlenformat.dezimal(s.gleichBis(), Schreibweise.BILDSCHIRM), s.begruendung(), s.kennung() == null ? Zahlenformat.FEHLT : s.kennung())).toList();
    }
}
