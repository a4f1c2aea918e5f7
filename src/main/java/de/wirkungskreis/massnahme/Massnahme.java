package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A concrete offer under an Instrument. It belongs to the house, not to a Fassung: programmes come and go while it runs.
 * A light offer (an open office, an action of the BCA) has neither number nor Träger nor price.
 *
 * @param plaetze ascending, never overlapping
 * @param kosten ascending by Kostenart and day
 * @param verlauf from the first entry on; the last one says where it stands
 * @param arbeitsgelegenheit only for the way BEWILLIGUNG
 * @param version of the whole, for everything below it too
 */
public record Massnahme(
        String schluessel,
        Angaben angaben,
        List<Platzkontingent> plaetze,
        List<Kostensatz> kosten,
        List<Option> optionen,
        @Nullable Arbeitsgelegenheit arbeitsgelegenheit,
        List<Verlaufseintrag> verlauf,
        int version) {

    public enum Form { PRAESENZ, AUFSUCHEND, ONLINE, HYBRID }

    public enum Zeitmodell { VOLLZEIT, TEILZEIT, FLEXIBEL }

    public enum Modul {
        DIGITALE_GRUNDKOMPETENZEN,
        /** language support inside the offer, a second teacher included */
        SPRACHANTEIL,
        BETRIEBLICHES_PRAKTIKUM,
        SOZIALPAEDAGOGISCHE_BEGLEITUNG,
        /** fills the wait for a course */
        BRUECKENKURS
    }

    public Massnahme {
        Schluessel.geprueft(schluessel);
        if (verlauf.isEmpty()) {
            throw new IllegalArgumentException("Die Maßnahme „" + schluessel + "“ hat keinen Zustand");
        }
        plaetze = plaetze.stream().sorted(Comparator.comparing(p -> p.gilt().von())).toList();
        kosten = kosten.stream().sorted(Comparator.comparing(Kostensatz::art).thenComparing(k -> k.gilt().von())).toList();
        optionen = optionen.stream().sorted(Comparator.comparing(o -> o.gilt().von())).toList();
    }

    /**
     * What is typed on its form.
     *
     * @param instrument key of the catalogue; null only for an offer of one's own that belongs to none
     * @param massnahmenummer of the Fachverfahren ({@code 123/21/1/14}); one lot makes several Maßnahmen
     * @param losnummer of the tender ({@code 123-16-BaEint-00456 Los 22})
     * @param traeger key of the {@link Massnahmetraeger}
     * @param gemeinde key of a Raumbezug; null: in the whole district
     * @param quartier key of a Raumbezug below the Gemeinde
     * @param bezuege which plan line and Vorhaben it serves, one per Programm
     */
    public record Angaben(
            String name,
            @Nullable String instrument,
            Beschaffungsweg beschaffungsweg,
            @Nullable String massnahmenummer,
            @Nullable String losnummer,
            @Nullable String traeger,
            @Nullable Zeitraum zeitraum,
            @Nullable String gemeinde,
            @Nullable String quartier,
            List<Programmbezug> bezuege,
            @Nullable Form form,
            @Nullable Zeitmodell zeitmodell,
            Set<Modul> module,
            List<String> zielgruppen,
            @Nullable String beschreibung) {

        public Angaben {
            if (name.isBlank()) {
                throw new IllegalArgumentException("Eine Maßnahme braucht einen Namen");
            }
            if (instrument == null && beschaffungsweg != Beschaffungsweg.EIGEN) {
                throw new IllegalArgumentException("Nur ein eigenes Angebot kommt ohne Instrument aus: „" + name + "“");
            }
            if (quartier != null && gemeinde == null) {
                throw new IllegalArgumentException("Das Quartier von „" + name + "“ liegt in keiner Gemeinde");
            }
        }

        Angaben mitBezuegen(List<Programmbezug> andere) {
            return new Angaben(name, instrument, beschaffungsweg, massnahmenummer, losnummer, traeger, zeitraum, gemeinde,
                    quartier, andere, form, zeitmodell, module, zielgruppen, beschreibung);
        }

        Angaben mitTraeger(String neu) {
            return new Angaben(name, instrument, beschaffungsweg, massnahmenummer, losnummer, neu, zeitraum, gemeinde,
                    quartier, bezuege, form, zeitmodell, module, zielgruppen, beschreibung);
        }

        Angaben mitZeitraum(Zeitraum neu) {
            return new Angaben(name, instrument, beschaffungsweg, massnahmenummer, losnummer, traeger, neu, gemeinde,
                    quartier, bezuege, form, zeitmodell, module, zielgruppen, beschreibung);
        }
    }

    /** Keys are stable over the Fassungen of one Programm; at least one of both is given. */
    public record Programmbezug(long programm, @Nullable String planzeile, @Nullable String vorhaben) {

        public Programmbezug {
            if (planzeile == null && vorhaben == null) {
                throw new IllegalArgumentException("Ein Bezug zum Programm nennt eine Planzeile oder ein Vorhaben");
            }
        }
    }

    /**
     * Places of a period.
     *
     * @param mindestanzahl that many are paid, whoever comes; at most one of this and {@code mindestanteil} is given
     * @param mindestanteil the same as a share of the places, in hundredths of a percent
     */
    public record Platzkontingent(
            Zeitraum gilt, int plaetze, @Nullable Integer mindestanzahl, @Nullable Integer mindestanteil) {

        public static final int GANZ = 100_00;

        public Platzkontingent {
            if (plaetze < 0) {
                throw new IllegalArgumentException("Weniger als null Plätze gibt es nicht");
            }
            if (mindestanzahl != null && mindestanteil != null) {
                throw new IllegalArgumentException("Die Mindestmenge ist eine Anzahl oder ein Anteil, nicht beides");
            }
            if (mindestanzahl != null && (mindestanzahl < 0 || mindestanzahl > plaetze)) {
                throw new IllegalArgumentException("Die Mindestmenge liegt zwischen 0 und der Zahl der Plätze (" + plaetze + ")");
            }
            if (mindestanteil != null && (mindestanteil < 0 || mindestanteil > GANZ)) {
                throw new IllegalArgumentException("Die Mindestmenge liegt zwischen 0 und 100 Prozent");
            }
        }

        public boolean hatMindestmenge() {
            return mindestanzahl != null || mindestanteil != null;
        }

        /** In whole places: a share of 70 % of 12 places is 8,4, and 9 are paid. */
        public int mindestmenge() {
            if (mindestanteil != null) {
                return Math.toIntExact((Math.multiplyExact((long) plaetze, mindestanteil) + GANZ - 1) / GANZ);
            }
            return mindestanzahl == null ? 0 : mindestanzahl;
        }

        Platzkontingent fuer(Zeitraum anderer, int anzahl) {
            return new Platzkontingent(anderer, anzahl,
                    mindestanzahl == null ? null : Math.min(mindestanzahl, anzahl), mindestanteil);
        }
    }

    /** What is paid for what, from a day to a day. An Arbeitsgelegenheit has two at once: the Träger's and the person's. */
    public record Kostensatz(Zeitraum gilt, Art art, Bezug bezug, Euro betrag) {

        public enum Art { MASSNAHMEKOSTEN, MEHRAUFWANDSENTSCHAEDIGUNG, SONSTIGE }

        public enum Bezug {
            /** per place and month, filled or not (unless a Mindestmenge says less) */
            PLATZMONAT,
            /** per participant and month, but at least for the Mindestmenge */
            TEILNEHMERMONAT,
            /** once for the period */
            PAUSCHAL
        }

        public Kostensatz {
            if (betrag.cent() < 0) {
                throw new IllegalArgumentException("Ein Kostensatz ist nicht negativ");
            }
        }
    }

    /**
     * The right to extend, to be used until a day and then no more.
     *
     * @param entscheidenBis the last day on which drawing it still counts
     */
    public record Option(
            int nr, Zeitraum gilt, int plaetze, LocalDate entscheidenBis, Stand stand, @Nullable LocalDate entschiedenAm,
            @Nullable String entschiedenVon, @Nullable String grund) {

        public enum Stand { OFFEN, GEZOGEN, VERZICHTET }

        public Option {
            if (!entscheidenBis.isBefore(gilt.von())) {
                throw new IllegalArgumentException("Über eine Option wird entschieden, bevor sie beginnt");
            }
            if ((stand == Stand.OFFEN) != (entschiedenAm == null)) {
                throw new IllegalArgumentException("Eine entschiedene Option trägt das Datum der Entscheidung, eine offene keines");
            }
        }
    }

    /** One step of the way. The first one has no {@code von}. Nothing here is ever changed or taken back. */
    public record Verlaufseintrag(
            int nr, @Nullable Zustand von, Zustand nach, LocalDate am, String wer, @Nullable String bemerkung) {}

    public Zustand zustand() {
        return verlauf.get(verlauf.size() - 1).nach();
    }

    public Optional<LocalDate> erreicht(Zustand zustand) {
        return verlauf.stream().filter(v -> v.nach() == zustand).map(Verlaufseintrag::am).reduce((a, b) -> b);
    }

    /** The places that hold on that day; empty when nobody has agreed on any. */
    public Optional<Platzkontingent> plaetzeAm(LocalDate tag) {
        return plaetze.stream().filter(p -> p.gilt().enthaelt(tag)).findFirst();
    }

    public List<Kostensatz> kostenAm(LocalDate tag) {
        return kosten.stream().filter(k -> k.gilt().enthaelt(tag)).toList();
    }

    /** In its period, and agreed or running then. The day on which it ends still belongs. */
    public boolean laeuftAm(LocalDate tag) {
        return angaben.zeitraum() != null && angaben.zeitraum().enthaelt(tag) && verlauf.stream()
                .filter(v -> v.am().isBefore(tag) || v.am().equals(tag) && v.nach() != Zustand.AUSGELAUFEN)
                .reduce((a, b) -> b).filter(v -> v.nach().vereinbart()).isPresent();
    }

    /** On its last day in that month, or on any before it: one that was given up early has cost until then. */
    public boolean liefIm(YearMonth monat) {
        var zeitraum = angaben.zeitraum();
        if (zeitraum == null) {
            return false;
        }
        var letzter = monat.atEndOfMonth().isAfter(zeitraum.letzterTag()) ? zeitraum.letzterTag() : monat.atEndOfMonth();
        var erster = monat.atDay(1).isBefore(zeitraum.von()) ? zeitraum.von() : monat.atDay(1);
        return !letzter.isBefore(erster) && (laeuftAm(letzter) || laeuftAm(erster)
                || verlauf.stream().anyMatch(v -> !v.am().isBefore(erster) && !v.am().isAfter(letzter) && laeuftAm(v.am())));
    }

    public Optional<Option> option(int nr) {
        return optionen.stream().filter(o -> o.nr() == nr).findFirst();
    }
}
