package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Nutzernamen;
import de.wirkungskreis.zugang.Protokoll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a number of the plan comes from: entered, derived, summed or a difference. */
@Component
class Planherleitung {

    private final Planungen planungen;
    private final Instrumente instrumente;
    private final Aenderungen aenderungen;
    private final Nutzernamen namen;
    private final Clock uhr;
    private final Plansaetze saetze;

    Planherleitung(Planungen planungen, Instrumente instrumente, Aenderungen aenderungen, Nutzernamen namen,
            Clock uhr, Plansaetze saetze) {
        this.planungen = planungen;
        this.instrumente = instrumente;
        this.aenderungen = aenderungen;
        this.namen = namen;
        this.uhr = uhr;
        this.saetze = saetze;
    }

    Herleitung zeile(Fassungskontext kontext, String schluessel, String was, @Nullable String einheit) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var zeile = Planaenderung.gefunden(plan, schluessel);
        return zeile(kontext, plan, zeile, was, einheit).zu(new Herleitung.Gegenstand("planung", schluessel,
                List.of(zeile.name()), "/planung/zeilen/" + schluessel));
    }

    private Herleitung zeile(Fassungskontext kontext, Planung plan, Planzeile zeile, String was, @Nullable String einheit) {
        String schluessel = zeile.schluessel();
        var in = einheit == null ? zeile.einheitIn(plan.gruppeVon(zeile)) : einheit(einheit);
        String ort = "/planung/herleitung/zeile/" + schluessel + "/%s?einheit=" + in;
        if (was.startsWith("veraenderung-")) {
            return veraenderung(kontext, plan, zeile.name(), in, jahr(was.substring(13)),
                    j -> plan.wert(zeile, j, in), j -> plan.genauigkeit(zeile, j, in), ort);
        }
        var jahr = jahr(was);
        String titel = zeile.name() + ", " + jahr;
        String wert = menge(plan.wert(zeile, jahr, in), in, plan.genauigkeit(zeile, jahr, in));
        if (zeile.rolle() == Planzeile.Rolle.ABGELEITET) {
            return new Herleitung(titel, wert, saetze.text("herleitung.abgeleitet",
                    String.join(" und ", plan.bestandteile(zeile).map(Planzeile::name).toList())),
                    plan.bestandteile(zeile).map(teil -> eingabe(kontext, plan, teil, jahr, in)).toList(),
                    norm(zeile, jahr), kontext.seite().stand(), null, List.of());
        }
        String formel = saetze.wort(in) + ", eingetragen als " + plan.spalte(jahr)
                .map(s -> "Spalte „" + s.bezeichnung() + "“ (Wertart: " + saetze.wort(s.wertart()) + ")").orElse("Wert")
                + (zeile.rolle() == Planzeile.Rolle.NACHRICHTLICH ? "; nachrichtlich, geht in keine Summe ein" : "");
        var eintraege = plan.spalte(jahr).map(s -> Planpunkte.wertfeld(saetze, in, s)).map(feld ->
                aenderungen.eintraege(kontext.fassung().id(), "planung/" + schluessel, feld)).orElse(List.of());
        return new Herleitung(titel, wert, formel, monate(zeile, jahr, in), norm(zeile, jahr), kontext.seite().stand(),
                eintraege.isEmpty() ? "mit der Fassung übernommen; hier seither nicht geändert" : wer(eintraege.get(0)),
                eintraege.stream().map(e -> (e.alt() == null ? "kein Wert" : e.alt()) + " → "
                        + (e.neu() == null ? "kein Wert" : e.neu()) + ", " + wer(e)).toList());
    }

    Herleitung gruppe(Fassungskontext kontext, String schluessel, String was) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var gruppe = Planaenderung.gruppeGefunden(plan, schluessel);
        return gruppe(kontext, plan, gruppe, was).zu(
                new Herleitung.Gegenstand("planung", schluessel, List.of(gruppe.name()), null));
    }

    private Herleitung gruppe(Fassungskontext kontext, Planung plan, Instrumentgruppe gruppe, String was) {
        String schluessel = gruppe.schluessel();
        String ort = "/planung/herleitung/gruppe/" + schluessel + "/%s";
        if (was.startsWith("veraenderung-")) {
            return veraenderung(kontext, plan, gruppe.name() + " gesamt", gruppe.einheit(), jahr(was.substring(13)),
                    j -> plan.summe(gruppe, j), j -> plan.genauigkeit(gruppe, j), ort);
        }
        var jahr = jahr(was);
        return new Herleitung(gruppe.name() + " gesamt, " + jahr,
                menge(plan.summe(gruppe, jahr), gruppe.einheit(), plan.genauigkeit(gruppe, jahr)),
                "Summe der eigenständigen Zeilen mit der Einheit " + saetze.wort(gruppe.einheit())
                        + nichtGezaehlt(gruppe.zeilen().stream().filter(z -> !plan.summanden(gruppe).contains(z))),
                plan.summanden(gruppe).stream().map(z -> eingabe(kontext, plan, z, jahr, gruppe.einheit())).toList(),
                null, kontext.seite().stand(), "berechnet; gespeichert sind nur die Zeilen", List.of());
    }

    Herleitung gesamt(Fassungskontext kontext, String einheit, String was) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var in = einheit(einheit);
        String ort = "/planung/herleitung/gesamt/" + in + "/%s";
        String titel = "Alle " + saetze.wort(in);
        if (was.startsWith("veraenderung-")) {
            return veraenderung(kontext, plan, titel, in, jahr(was.substring(13)), j -> plan.gesamt(in, j),
                    j -> plan.genauigkeit(in, j), ort);
        }
        var jahr = jahr(was);
        return new Herleitung(titel + ", " + jahr, menge(plan.gesamt(in, jahr), in, plan.genauigkeit(in, jahr)),
                "Summe der eigenständigen Zeilen mit der Einheit " + saetze.wort(in) + " über alle Gruppen"
                        + nichtGezaehlt(plan.zeilen().filter(z -> z.rolle() != Planzeile.Rolle.EIGENSTAENDIG
                                && z.einheitIn(plan.gruppeVon(z)) == in)),
                plan.gruppen().stream().filter(g -> plan.anteil(g, in, jahr).isPresent())
                        .map(g -> new Herleitung.Eingabe(g.name(),
                                menge(plan.anteil(g, in, jahr), in, plan.genauigkeit(g, in, jahr)),
                                g.einheit() == in ? kontext.seite().pfad("/planung/herleitung/gruppe/" + g.schluessel() + "/" + jahr)
                                        : null)).toList(),
                null, kontext.seite().stand(), "berechnet; gespeichert sind nur die Zeilen", List.of());
    }

    private String nichtGezaehlt(Stream<Planzeile> zeilen) {
        var namen = zeilen.map(z -> z.name() + (z.rolle() == Planzeile.Rolle.EIGENSTAENDIG ? " (andere Einheit)"
                : " (" + saetze.wort(z.rolle()) + ")")).toList();
        return namen.isEmpty() ? "" : ". Nicht mitgezählt: " + String.join(", ", namen);
    }

    private interface Wert {
        OptionalLong in(Programmjahr jahr);
    }

    private interface Genau {
        Genauigkeit in(Programmjahr jahr);
    }

    private Herleitung veraenderung(Fassungskontext kontext, Planung plan, String name, Einheit einheit,
            Programmjahr jahr, Wert wert, Genau genau, String ort) {
        var gegen = plan.vergleichsspalte().orElseThrow(() ->
                new NichtGefunden(saetze.text("nichtgefunden.vergleich")));
        return new Herleitung(name + ", Veränderung " + jahr + " gegen " + gegen.jahr(),
                Zahlenformat.mengenveraenderung(Planung.veraenderung(wert.in(jahr), wert.in(gegen.jahr())), einheit,
                        Schreibweise.BILDSCHIRM),
                jahr + " minus " + gegen.jahr() + " (Spalte „" + gegen.bezeichnung() + "“, Wertart: "
                        + saetze.wort(gegen.wertart()) + ")",
                Stream.of(jahr, gegen.jahr()).map(j -> new Herleitung.Eingabe(name + ", " + j,
                        menge(wert.in(j), einheit, genau.in(j)), kontext.seite().pfad(ort.formatted(j)))).toList(),
                null, kontext.seite().stand(), "berechnet", List.of());
    }

    private static Herleitung.Eingabe eingabe(Fassungskontext kontext, Planung plan, Planzeile zeile, Programmjahr jahr, Einheit in) {
        return new Herleitung.Eingabe(zeile.name(), menge(plan.wert(zeile, jahr, in), in, plan.genauigkeit(zeile, jahr, in)),
                kontext.seite().pfad("/planung/herleitung/zeile/" + zeile.schluessel() + "/" + jahr + "?einheit=" + in));
    }

    private static List<Herleitung.Eingabe> monate(Planzeile zeile, Programmjahr jahr, Einheit einheit) {
        return zeile.profil(jahr, einheit).map(profil -> {
            var monate = Plansaetze.monatsnamen();
            return Stream.iterate(0, i -> i < 12, i -> i + 1).map(i -> new Herleitung.Eingabe(monate.get(i),
                    menge(OptionalLong.of(profil.monate().get(i)), einheit, Genauigkeit.EXAKT), null)).toList();
        }).orElse(List.of());
    }

    private @Nullable String norm(Planzeile zeile, Programmjahr jahr) {
        var tag = jahr.zeitraum().von();
        return zeile.instrument() == null ? null : instrumente.mit(zeile.instrument()).flatMap(i -> i.am(tag))
                .map(g -> g.norm() + (g.inKraft() ? "; es zahlt: " + saetze.zahlt(g) : "; nicht mehr in Kraft")
                        + " (Rechtsstand " + Zahlenformat.datum(tag) + "; " + g.fundstelle() + ")" + (g.ungeprueft().isEmpty() ? ""
                        : "; ungeprüft: " + g.ungeprueft().stream().map(saetze::wort).collect(Collectors.joining(", ")))).orElse(null);
    }

    /** Who changed a cell last, and when; null where it came with the Fassung. */
    @Nullable String zuletzt(Fassungskontext kontext, Planung plan, Rastereingabe.Ort ort) {
        return plan.spalte(ort.jahr()).map(spalte -> aenderungen.eintraege(kontext.fassung().id(),
                        "planung/" + ort.zeile(), Planpunkte.wertfeld(saetze, ort.einheit(), spalte)))
                .filter(eintraege -> !eintraege.isEmpty()).map(eintraege -> wer(eintraege.get(0))).orElse(null);
    }

    private String wer(Protokoll.Eintrag eintrag) {
        return namen.zu(eintrag.kennung()) + ", " + zeit(eintrag.wann());
    }

    private String zeit(Instant wann) {
        return Zahlenformat.zeitpunkt(wann.atZone(uhr.getZone()));
    }

    private static String menge(OptionalLong wert, Einheit einheit, Genauigkeit genauigkeit) {
        return Zahlenformat.menge(wert, einheit, genauigkeit, Schreibweise.BILDSCHIRM);
    }

    static Programmjahr jahr(String text) {
        if (!text.matches("\\d{4}")) {
            throw new NichtGefunden("„" + text + "“ ist kein Jahr dieses Plans.");
        }
        try {
            return new Programmjahr(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw new NichtGefunden("„" + text + "“ ist kein Jahr dieses Plans.");
        }
    }

    static Einheit einheit(String text) {
        return Stream.of(Einheit.values()).filter(e -> e.name().equals(text)).findFirst().orElseThrow(() ->
                new NichtGefunden("„" + text + "“ ist keine Einheit."));
    }
}
