package de.wirkungskreis.massnahme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an Arbeitsgelegenheit must stand up to before it is granted. Each test is a decision of a person with a reason;
 * nothing here is computed.
 *
 * @param wochenstunden granted hours a week; the law names no limit, houses do
 * @param pruefungen at most one per Kriterium
 * @param beirat null: not heard yet
 */
public record Arbeitsgelegenheit(
        @Nullable Integer wochenstunden, List<Pruefung> pruefungen, @Nullable Beiratsstellungnahme beirat) {

    static final Arbeitsgelegenheit LEER = new Arbeitsgelegenheit(null, List.of(), null);

    public enum Kriterium { ZUSAETZLICH, OEFFENTLICHES_INTERESSE, WETTBEWERBSNEUTRAL, ARBEITSMARKTPOLITISCH_ZWECKMAESSIG }

    public record Pruefung(Kriterium kriterium, boolean erfuellt, String begruendung, LocalDate am, String wer) {

        public Pruefung {
            if (begruendung.isBlank()) {
                throw new IllegalArgumentException("Jede Prüfung nennt ihren Grund");
            }
        }
    }

    public enum Votum { ZUSTIMMUNG, BEDENKEN, ABLEHNUNG }

    /** The Beirat advises. Who decides otherwise says why ({@code abweichungsgrund}). */
    public record Beiratsstellungnahme(LocalDate am, Votum votum, @Nullable String wortlaut, @Nullable String abweichungsgrund) {}

    public Optional<Pruefung> pruefung(Kriterium kriterium) {
        return pruefungen.stream().filter(p -> p.kriterium() == kriterium).findFirst();
    }

    /** Not looked at, or failed. */
    public List<Kriterium> unerfuellte() {
        return Arrays.stream(Kriterium.values()).filter(k -> pruefung(k).filter(Pruefung::erfuellt).isEmpty()).toList();
    }

    public List<Kriterium> ungepruefte() {
        return Arrays.stream(Kriterium.values()).filter(k -> pruefung(k).isEmpty()).toList();
    }

    /** A grant against the Beirat needs a reason, one with its consent does not. */
    public boolean abweichungUnbegruendet() {
        return beirat != null && beirat.votum() != Votum.ZUSTIMMUNG
                && (beirat.abweichungsgrund() == null || beirat.abweichungsgrund().isBlank());
    }
}
