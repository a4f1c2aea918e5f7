package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Freigabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.befund.Befund;
import de.wirkungskreis.dokument.Block.Absatz;
import de.wirkungskreis.dokument.Block.Fussnoten.Fussnote;
import de.wirkungskreis.dokument.Block.Fussnoten;
import de.wirkungskreis.dokument.Block.Liste.Punkt;
import de.wirkungskreis.dokument.Block.Liste;
import de.wirkungskreis.dokument.Block.Zwischentitel;
import de.wirkungskreis.dokument.Dokument.Angabe;
import de.wirkungskreis.dokument.Dokument.Kapitel;
import de.wirkungskreis.programm.Dokumentabschnitt.Art;
import de.wirkungskreis.programm.Dokumentabschnitt;
import de.wirkungskreis.verfahren.Beratungsschritt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the document of a Fassung. A pure function of what the Fassung says; every number in it comes from there. */
final class Dokumentbau {

    private final Dokumentstoff stoff;
    private final Worte worte;
    private final Lagebau lage;
    private final Vorhabenbau vorhaben;
    private final Zielbau ziele;
    private final Planungsbau planung;
    private final Haushaltsbau haushalt;

    private Dokumentbau(Dokumentstoff stoff, Worte worte, Freigabe freigabe) {
        this.stoff = stoff;
        this.worte = worte;
        this.lage = new Lagebau(stoff.lage(), worte, freigabe);
        this.vorhaben = new Vorhabenbau();
        this.ziele = new Zielbau(stoff.ziele(), worte, freigabe);
        this.planung = new Planungsbau(stoff.planung(), worte, freigabe);
        this.haushalt = new Haushaltsbau(stoff.haushalt(), worte, freigabe);
    }

    static Dokument aus(Dokumentstoff stoff, Worte worte, Freigabe freigabe) {
        return new Dokumentbau(stoff, worte, freigabe).dokument();
    }

    private Dokument dokument() {
        var fassung = stoff.fassung();
        String name = worte.wort("fassung", fassung.nummer());
        String stand = worte.wort("stand",
                Zahlenformat.datum(fassung.geaendertAm().atZone(stoff.zone()).toLocalDate()));
        String titel = titel();
        String jobcenter = stoff.jobcenter() == null ? null : stoff.jobcenter().name();
        String laufzeile = (jobcenter == null ? "" : jobcenter + " · ") + titel + " · " + name + " · " + stand;
        return new Dokument(titelblatt(titel, jobcenter, name, stand), laufzeile, fassung.geaendertAm(), kapitel());
    }

    private String titel() {
        String eigener = stoff.inhalt().rahmen().titel();
        return eigener.isBlank() ? worte.wort("titel", stoff.programm().jahrtext()) : eigener;
    }

    private Dokument.Titelblatt titelblatt(String titel, @Nullable String jobcenter, String fassung, String stand) {
        List<Angabe> angaben = new ArrayList<>();
        var haus = stoff.jobcenter();
        if (haus != null && haus.gebiet() != null) {
            angaben.add(new Angabe(worte.wort("angabe.gebiet"), haus.gebiet()));
        }
        angaben.add(new Angabe(worte.wort("angabe.fassung"), stoff.fassung().nummer()
                + (stoff.fassung().bezeichnung() == null ? "" : " (" + stoff.fassung().bezeichnung() + ")")));
        angaben.add(new Angabe(worte.wort("angabe.status"), worte.wort(stoff.fassung().status())));
        angaben.add(new Angabe(worte.wort("angabe.stand"), stand.substring(stand.indexOf(' ') + 1)));
        return new Dokument.Titelblatt(titel, jobcenter, stoff.inhalt().rahmen().motto(), angaben,
                stoff.schritte().stream().map(this::schritt).toList());
    }

    /** "24.11.2021: Trägerversammlung, Beschluss: Zustimmung (6 Ja, 0 Nein, 1 Enthaltung)" */
    private String schritt(Beratungsschritt schritt) {
        String gremium = stoff.gremien().stream().filter(g -> g.schluessel().equals(schritt.gremium()))
                .map(g -> g.name() + ", ").findFirst().orElse("");
        String satz = worte.wort("schritt", Zahlenformat.datum(schritt.datum()),
                gremium + worte.wort("schrittart", schritt.art()), worte.wort("ergebnis", schritt.ergebnis()));
        if (schritt.ja() != null) {
            satz += " " + worte.wort("stimmen", schritt.ja(), zahl(schritt.nein()), zahl(schritt.enthaltung()));
        }
        if (schritt.begruendung() != null) {
            satz += " – " + schritt.begruendung();
        }
        return schritt.vorbehalte().isEmpty() ? satz
                : satz + " – " + worte.wort("vorbehalt", String.join("; ", schritt.vorbehalte()));
    }

    private static int zahl(@Nullable Integer stimmen) {
        return stimmen == null ? 0 : stimmen;
    }

    private List<Kapitel> kapitel() {
        List<Kapitel> kapitel = new ArrayList<>();
        leichteSprache(kapitel);
        var abschnitte = Gliederung.vollstaendig(stoff, worte);
        int letztePlanung = -1;
        for (var abschnitt : abschnitte) {
            if (abschnitt.art() == Art.TITELSEITE) {
                continue;
            }
            List<Block> bloecke = bloecke(abschnitt);
            kapitel.add(new Kapitel(abschnitt.schluessel(), abschnitt.titel(), abschnitt.titelErschlossen(), bloecke));
            if (abschnitt.art() == Art.PLANUNG) {
                letztePlanung = kapitel.size();
            }
        }
        if (letztePlanung >= 0) {
            var ueberblick = planung.ueberblick();
            if (!ueberblick.isEmpty()) {
                kapitel.add(letztePlanung, new Kapitel("eintritte-ueberblick", worte.wort("ueberblick"), true, ueberblick));
            }
        }
        befunde(kapitel);
        return kapitel;
    }

    private void leichteSprache(List<Kapitel> kapitel) {
        String text = stoff.inhalt().rahmen().leichteSprache();
        if (text != null && !text.isBlank()) {
            kapitel.add(new Kapitel("leichte-sprache", worte.wort("leichtesprache"), true, absaetze(text, "\\R+")));
        }
    }

    private List<Block> bloecke(Dokumentabschnitt abschnitt) {
        List<Block> bloecke = new ArrayList<>();
        String ueberschrift = abschnitt.ueberschrift() != null ? abschnitt.ueberschrift() : ziele.ueberschrift(abschnitt.art());
        if (ueberschrift != null && !ueberschrift.equals(abschnitt.titel())) {
            bloecke.add(new Zwischentitel(Text.stark(ueberschrift), false));
        }
        if (abschnitt.text() != null) {
            bloecke.addAll(absaetze(abschnitt.text(), "\\R\\s*\\R"));
        }
        boolean stern = abschnitt.anmerkungen().stream().anyMatch(a -> a.zeichen().equals("*"));
        switch (abschnitt.art()) {
            case LAGE -> bloecke.addAll(lage.bloecke(abschnitt.bezuege()));
            case SCHWERPUNKTE -> schwerpunkte(abschnitt, bloecke);
            case HANDLUNGSFELD -> abschnitt.bezuege().forEach(schluessel -> stoff.inhalt().handlungsfeld(schluessel)
                    .ifPresent(feld -> bloecke.addAll(vorhaben.bloecke(feld, abschnitt.bezuege().size() > 1))));
            case ZIELE_BUND, ZIELE_LAND, ZIELE_LOKAL -> bloecke.addAll(ziele.bloecke(abschnitt.art(), stern));
            case PLANUNG -> bloecke.addAll(planung.bloecke(abschnitt.titel(), abschnitt.bezuege()));
            case KOMMUNALE_LEISTUNGEN -> bloecke.addAll(planung.kommunaleLeistungen(abschnitt.titel()));
            case HAUSHALT -> bloecke.addAll(haushalt.bloecke(abschnitt.titel()));
            case TITELSEITE, TEXT -> { }
        }
        var noten = ziele.fussnoten(abschnitt.art(), fussnoten(abschnitt));
        if (!noten.isEmpty()) {
            bloecke.add(new Fussnoten(noten));
        }
        return bloecke;
    }

    /** Each line of a note on its own; the sign stands before the first. */
    private static List<Fussnote> fussnoten(Dokumentabschnitt abschnitt) {
        List<Fussnote> noten = new ArrayList<>();
        for (var anmerkung : abschnitt.anmerkungen()) {
            String zeichen = anmerkung.zeichen();
            for (String zeile : anmerkung.text().split("\\R")) {
                noten.add(new Fussnote(zeichen, zeile.strip()));
                zeichen = "";
            }
        }
        return noten;
    }

    private void schwerpunkte(Dokumentabschnitt abschnitt, List<Block> bloecke) {
        String motto = stoff.inhalt().rahmen().motto();
        if (motto != null && !motto.equals(abschnitt.titel())) {
            bloecke.add(new Zwischentitel(Text.stark(motto), false));
        }
        if (!stoff.inhalt().schwerpunkte().isEmpty()) {
            bloecke.add(new Liste(stoff.inhalt().schwerpunkte().stream().map(s -> Punkt.schlicht(s.text())).toList()));
        }
    }

    private void befunde(List<Kapitel> kapitel) {
        var befunde = stoff.befunde();
        if (befunde == null) {
            return;
        }
        List<Block> bloecke = new ArrayList<>();
        bloecke.add(new Absatz(Text.schlicht(worte.wort(befunde.isEmpty() ? "befunde.keine" : "befunde.einleitung"))));
        for (var schwere : Befund.Schwere.values()) {
            var dieser = befunde.stream().filter(b -> b.schwere() == schwere).toList();
            if (!dieser.isEmpty()) {
                bloecke.add(new Zwischentitel(Text.stark(worte.wort("schwere", schwere)), false));
                bloecke.add(new Liste(dieser.stream().map(this::befund).toList()));
            }
        }
        kapitel.add(new Kapitel("befunde", worte.wort("befunde"), true, bloecke));
    }

    private Punkt befund(Befund b) {
        List<Punkt> dazu = new ArrayList<>(List.of(Punkt.schlicht(b.grund()), Punkt.schlicht(worte.wort("antwort", b.antwort()))));
        if (b.quittiert() && b.quittung() != null) {
            dazu.add(Punkt.schlicht(worte.wort("quittiert",
                    Zahlenformat.datum(LocalDate.ofInstant(b.quittung().quittiertAm(), stoff.zone())), b.quittung().name(),
                    b.quittung().grund())));
        }
        return new Punkt(Text.stark(b.satz()), dazu);
    }

    private static List<Block> absaetze(String text, String trenner) {
        List<Block> absaetze = new ArrayList<>();
        for (String absatz : text.strip().split(trenner)) {
            if (!absatz.isBlank()) {
                absaetze.add(new Absatz(Text.schlicht(absatz.strip())));
            }
        }
        return absaetze;
    }
}
