package de.wirkungskreis.teilnahme;

import de.wirkungskreis.kern.Zeitraum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as far as the programme steers by it. No name, no number, no free text.
 *
 * @param pseudonym 64 hex digits, see {@link Pseudonyme}
 */
public record Person(long id, String pseudonym, Angaben angaben, List<Merkmal> merkmale, int version) {

    public enum Geschlecht { WEIBLICH, MAENNLICH, DIVERS, OHNE_ANGABE }

    /**
     * @param gemeinde key of a Raumbezug
     * @param deutschlandSeit year of arrival
     * @param kindGeboren month in which the youngest child was born; kept until it is three, then deleted
     */
    public record Angaben(int geburtsjahr, Geschlecht geschlecht, @Nullable String gemeinde, @Nullable String quartier,
            @Nullable Integer deutschlandSeit, @Nullable YearMonth kindGeboren) {}

    public enum Merkmalsart {
        /** erwerbsfähig und leistungsberechtigt; of whom it is never said, that one counts as being so */
        BEZUG,
        /** langzeitarbeitslos, § 18 Abs. 1 SGB III */
        LZA,
        /** Langzeitleistungsbezug: 21 of the last 24 months */
        LZB,
        SBM,
        ALLEINERZIEHEND,
        OHNE_ABSCHLUSS,
        FLUCHT,
        MIGRATION,
        /** came from Arbeitslosengeld; its first month says when */
        ZUGANG_SGB_III,
        SELBSTAENDIG,
        REHA,
        /** a judgement of the house, with its day: MARKTNAH, MARKTFERN */
        MARKTNAEHE,
        /** level reached: A1 to C2 */
        SPRACHE;

        public List<String> werte() {
            return switch (this) {
                case MARKTNAEHE -> List.of("MARKTNAH", "MARKTFERN");
                case SPRACHE -> List.of("A1", "A2", "B1", "B2", "C1", "C2");
                default -> List.of();
            };
        }
    }

    /**
     * @param wert of MARKTNAEHE and SPRACHE; else empty
     * @param bis first day that no longer belongs; null: until further notice
     * @param kennung who said so
     */
    public record Merkmal(Merkmalsart art, String wert, LocalDate von, @Nullable LocalDate bis, String kennung) {

        public Merkmal {
            if (art.werte().isEmpty() ? !wert.isEmpty() : !art.werte().contains(wert)) {
                throw new IllegalArgumentException(art + " hat nicht den Wert „" + wert + "“");
            }
        }

        public boolean giltAm(LocalDate tag) {
            return !tag.isBefore(von) && (bis == null || tag.isBefore(bis));
        }
    }

    /** Age reached in that year: of the birth only the year is known. */
    public int alter(LocalDate tag) {
        return tag.getYear() - angaben.geburtsjahr();
    }

    public Set<Gruppe> gruppen(LocalDate tag) {
        var gruppen = EnumSet.of(Gruppe.GESAMT);
        if (alter(tag) < 25) {
            gruppen.add(Gruppe.U25);
        }
        if (alter(tag) >= 55) {
            gruppen.add(Gruppe.UE55);
        }
        var kind = angaben.kindGeboren();
        if (kind != null && new Zeitraum(kind.atDay(1), kind.atDay(1).plusYears(3)).enthaelt(tag)) {
            gruppen.add(Gruppe.KIND_UNTER_3);
        }
        merkmale.stream().filter(m -> m.giltAm(tag) && m.art() != Merkmalsart.SPRACHE && m.art() != Merkmalsart.BEZUG)
                .forEach(m -> gruppen.add(Gruppe.valueOf(m.wert().isEmpty() ? m.art().name() : m.wert())));
        return gruppen;
    }

    /** How pages call a person: enough to tell two apart in a list, too little to find anybody by. */
    public String kurz() {
        return kurz(pseudonym);
    }

    static String kurz(String pseudonym) {
        return pseudonym.substring(0, 4).toUpperCase(Locale.ROOT) + "-" + pseudonym.substring(4, 8).toUpperCase(Locale.ROOT);
    }

    Set<Merkmalsart> offeneMerkmale(LocalDate tag) {
        return merkmale.stream().filter(m -> m.giltAm(tag)).map(Merkmal::art).collect(Collectors.toSet());
    }
}
