package de.wirkungskreis.verfahren;

import static de.wirkungskreis.verfahren.Beratungsschritt.Art.BCA_BETEILIGUNG;
import static de.wirkungskreis.verfahren.Beratungsschritt.Art.BERATUNG;
import static de.wirkungskreis.verfahren.Beratungsschritt.Art.BESCHLUSS;
import static de.wirkungskreis.verfahren.Beratungsschritt.Art.FACHABSTIMMUNG;
import static de.wirkungskreis.verfahren.Beratungsschritt.Art.VEROEFFENTLICHUNG;

import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Gremium;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.verfahren.Beratungsschritt.Ergebnis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lawful path of one Fassung: which step may come when, and what it leads to. After a rejection by the deciding body
 * the path starts anew; the earlier steps stay on record and no longer count.
 *
 * @param verlangt what the house expects; BCA, Beschluss and publication are always expected
 * @param schritte in the order they were recorded
 */
record Verfahren(Fassung.Status status, Set<Art> verlangt, List<Gremium> gremien, List<Beratungsschritt> schritte) {

    Verfahren {
        var alle = EnumSet.of(BCA_BETEILIGUNG, BESCHLUSS, VEROEFFENTLICHUNG);
        alle.addAll(verlangt);
        verlangt = Set.copyOf(alle);
    }

    enum Grund { SCHRITTE_FEHLEN, BESCHLOSSEN, VORBEHALTE_OFFEN, SCHON_VEROEFFENTLICHT, UNVERZICHTBAR, ERGEBNIS }

    /** Why a step cannot be recorded now. */
    record Hindernis(Grund grund, List<Art> fehlend) {}

    /** A step of the path as the page shows it: in order, with the last record that counts. */
    record Wegpunkt(Art art, boolean verlangt, boolean erfuellt, boolean moeglich, Optional<Beratungsschritt> letzter) {

        public boolean offen() {
            return verlangt && !erfuellt;
        }
    }

    List<Beratungsschritt> zaehlende() {
        int neubeginn = 0;
        for (int i = 0; i < schritte.size(); i++) {
            if (schritte.get(i).art() == BESCHLUSS && schritte.get(i).ergebnis() == Ergebnis.ABLEHNUNG) {
                neubeginn = i + 1;
            }
        }
        return schritte.subList(neubeginn, schritte.size());
    }

    Optional<Beratungsschritt> letzter(Art art) {
        return zaehlende().stream().filter(s -> s.art() == art).reduce((a, b) -> b);
    }

    boolean erfuellt(Art art) {
        return switch (art) {
            case FACHABSTIMMUNG, FINANZPRUEFUNG -> letzter(art).filter(s -> s.ergebnis() != Ergebnis.ABLEHNUNG
                    && s.ergebnis() != Ergebnis.VORGESTELLT).isPresent();
            // they are heard: their no is an opinion the deciding body must know, not a veto
            case BCA_BETEILIGUNG, BEIRAT -> letzter(art).filter(Verfahren::gehoert).isPresent();
            case BERATUNG -> alleGehoert();
            case BESCHLUSS -> letzter(art).filter(s -> zugestimmt(s.ergebnis()) && s.vorbehalte().isEmpty()).isPresent();
            case VEROEFFENTLICHUNG -> letzter(art).isPresent();
        };
    }

    private static boolean gehoert(Beratungsschritt schritt) {
        return schritt.ergebnis() != Ergebnis.VORGESTELLT;
    }

    private static boolean zugestimmt(Ergebnis ergebnis) {
        return ergebnis == Ergebnis.ZUSTIMMUNG || ergebnis == Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN;
    }

    /** Every consulting body the house has, one by one; or the whole consultation skipped with a reason. */
    private boolean alleGehoert() {
        var beratungen = zaehlende().stream().filter(s -> s.art() == BERATUNG && gehoert(s)).toList();
        if (beratungen.stream().anyMatch(s -> s.ergebnis() == Ergebnis.UEBERSPRUNGEN && s.gremium() == null)) {
            return true;
        }
        var beratend = gremien.stream().filter(g -> g.art() == Gremium.Art.BERATEND).toList();
        return beratend.isEmpty() ? !beratungen.isEmpty()
                : beratend.stream().allMatch(g -> beratungen.stream().anyMatch(s -> g.schluessel().equals(s.gremium())));
    }

    /** Expected and not there yet, in the order of the path. */
    List<Art> fehlend() {
        return Arrays.stream(Art.values()).filter(art -> verlangt.contains(art) && !erfuellt(art)).toList();
    }

    static List<Ergebnis> moeglicheErgebnisse(Art art) {
        return switch (art) {
            case FACHABSTIMMUNG, FINANZPRUEFUNG -> List.of(Ergebnis.ZUSTIMMUNG, Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN,
                    Ergebnis.ABLEHNUNG, Ergebnis.UEBERSPRUNGEN);
            case BCA_BETEILIGUNG -> List.of(Ergebnis.ZUSTIMMUNG, Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN, Ergebnis.KENNTNISNAHME,
                    Ergebnis.ABLEHNUNG);
            case BEIRAT, BERATUNG -> List.of(Ergebnis.ZUSTIMMUNG, Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN, Ergebnis.KENNTNISNAHME,
                    Ergebnis.ABLEHNUNG, Ergebnis.VORGESTELLT, Ergebnis.UEBERSPRUNGEN);
            case BESCHLUSS -> List.of(Ergebnis.VORGESTELLT, Ergebnis.ZUSTIMMUNG, Ergebnis.ZUSTIMMUNG_MIT_AUFLAGEN,
                    Ergebnis.ABLEHNUNG);
            case VEROEFFENTLICHUNG -> List.of(Ergebnis.ZUSTIMMUNG);
        };
    }

    /** What can come out of this step as things are; empty: it cannot be recorded now. */
    List<Ergebnis> jetztMoeglich(Art art) {
        return moeglicheErgebnisse(art).stream().filter(ergebnis -> hindernis(art, ergebnis).isEmpty()).toList();
    }

    /** Empty: the step may be recorded. */
    Optional<Hindernis> hindernis(Art art, Ergebnis ergebnis) {
        if (ergebnis == Ergebnis.UEBERSPRUNGEN && (art.unverzichtbar() || art == VEROEFFENTLICHUNG)) {
            return Optional.of(new Hindernis(Grund.UNVERZICHTBAR, List.of(art)));
        }
        if (!moeglicheErgebnisse(art).contains(ergebnis)) {
            return Optional.of(new Hindernis(Grund.ERGEBNIS, List.of(art)));
        }
        if (status == Fassung.Status.VEROEFFENTLICHT || status == Fassung.Status.FORTGESCHRIEBEN) {
            return Optional.of(new Hindernis(Grund.SCHON_VEROEFFENTLICHT, List.of()));
        }
        if (art == VEROEFFENTLICHUNG) {
            if (status == Fassung.Status.BESCHLOSSEN_VORBEHALT) {
                return Optional.of(new Hindernis(Grund.VORBEHALTE_OFFEN, List.of()));
            }
            return hindernisAus(fehlend().stream().filter(a -> a != VEROEFFENTLICHUNG).toList());
        }
        if (status.beschlossen()) {
            // the body that made reservations may lift them; the decided content can no longer be sent back
            boolean hebtAuf = status == Fassung.Status.BESCHLOSSEN_VORBEHALT && art == BESCHLUSS && zugestimmt(ergebnis);
            return hebtAuf ? Optional.empty() : Optional.of(new Hindernis(Grund.BESCHLOSSEN, List.of()));
        }
        return hindernisAus(vorher(art, ergebnis).stream().filter(a -> verlangt.contains(a) && !erfuellt(a)).toList());
    }

    private static Optional<Hindernis> hindernisAus(List<Art> fehlend) {
        return fehlend.isEmpty() ? Optional.empty() : Optional.of(new Hindernis(Grund.SCHRITTE_FEHLEN, fehlend));
    }

    /** To be presented it need only be agreed on in the house; to be decided everybody must have been heard. */
    private static List<Art> vorher(Art art, Ergebnis ergebnis) {
        if (art == FACHABSTIMMUNG) {
            return List.of();
        }
        return art == BESCHLUSS && ergebnis != Ergebnis.VORGESTELLT
                ? Arrays.stream(Art.values()).filter(a -> a.ordinal() < BESCHLUSS.ordinal()).toList()
                : List.of(FACHABSTIMMUNG);
    }

    Fassung.Status danach(Art art, Ergebnis ergebnis, boolean mitVorbehalt) {
        if (art == VEROEFFENTLICHUNG) {
            return Fassung.Status.VEROEFFENTLICHT;
        }
        if (art == BESCHLUSS && zugestimmt(ergebnis)) {
            return mitVorbehalt ? Fassung.Status.BESCHLOSSEN_VORBEHALT : Fassung.Status.BESCHLOSSEN;
        }
        if (ergebnis == Ergebnis.VORGESTELLT) {
            return Fassung.Status.VORGESTELLT;
        }
        boolean zurueck = ergebnis == Ergebnis.ABLEHNUNG && (art == BESCHLUSS || art == FACHABSTIMMUNG
                || art == Art.FINANZPRUEFUNG);
        return zurueck ? Fassung.Status.ENTWURF : status;
    }

    List<Wegpunkt> weg() {
        return Arrays.stream(Art.values()).map(art -> new Wegpunkt(art, verlangt.contains(art), erfuellt(art),
                !jetztMoeglich(art).isEmpty(), letzter(art))).toList();
    }
}
