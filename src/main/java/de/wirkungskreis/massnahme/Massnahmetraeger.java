package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Zeitraum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who runs Maßnahmen. {@code zertifikate} by Fachbereich and day. */
public record Massnahmetraeger(
        String schluessel, String name, @Nullable String ort, @Nullable String hinweis, List<Zertifikat> zertifikate, int version) {

    /**
     * Trägerzulassung after § 176 SGB III, § 5 AZAV: for one of the six Fachbereiche, by a fachkundige Stelle.
     *
     * @param standort where it holds; empty for all places of the Träger
     */
    public record Zertifikat(int fachbereich, String standort, String nummer, String fachkundigeStelle, Zeitraum gilt) {

        public Zertifikat {
            if (fachbereich < 1 || fachbereich > 6) {
                throw new IllegalArgumentException("Die AZAV kennt die Fachbereiche 1 bis 6, nicht " + fachbereich);
            }
        }
    }

    public Massnahmetraeger {
        Schluessel.geprueft(schluessel);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Ein Träger braucht einen Namen");
        }
        zertifikate = zertifikate.stream().sorted(Comparator.comparingInt(Zertifikat::fachbereich)
                .thenComparing(Zertifikat::standort).thenComparing(z -> z.gilt().von())).toList();
    }

    public List<Zertifikat> zugelassenAm(LocalDate tag) {
        return zertifikate.stream().filter(z -> z.gilt().enthaelt(tag)).toList();
    }

    /** What holds on {@code tag}, ends by {@code grenze}, and is followed by nothing of its kind. */
    List<Zertifikat> auslaufende(LocalDate tag, LocalDate grenze) {
        return zugelassenAm(tag).stream().filter(z -> !z.gilt().letzterTag().isAfter(grenze))
                .filter(z -> zugelassenAm(z.gilt().bis()).stream().noneMatch(
                        n -> n.fachbereich() == z.fachbereich() && n.standort().equals(z.standort()))).toList();
    }

    /** The last day on which anything of it holds; empty when nothing does on that day. */
    public Optional<LocalDate> zugelassenBis(LocalDate tag) {
        return zugelassenAm(tag).stream().map(z -> z.gilt().letzterTag()).max(Comparator.naturalOrder());
    }
}
