package de.wirkungskreis.massnahme;

import de.wirkungskreis.massnahme.Belegungsquelle.Monatszahlen;
import de.wirkungskreis.massnahme.Massnahme.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The occupancy of Maßnahmen, with the counts of whoever contributes them. */
@Component
class Belegungen implements Platzlagen {

    private final ObjectProvider<Belegungsquelle> quellen;
    private final JdbcVorlaeufe vorlaeufe;
    private final Clock uhr;

    Belegungen(ObjectProvider<Belegungsquelle> quellen, JdbcVorlaeufe vorlaeufe, Clock uhr) {
        this.quellen = quellen;
        this.vorlaeufe = vorlaeufe;
        this.uhr = uhr;
    }

    boolean vorhanden() {
        return quellen.stream().anyMatch(Belegungsquelle::gezaehlt);
    }

    /** Empty when nobody contributes counts. */
    Optional<String> stand() {
        return vorhanden() ? Optional.of(quellen.orderedStream().filter(Belegungsquelle::gezaehlt).map(Belegungsquelle::stand).collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    Belegung von(Massnahme massnahme) {
        return Objects.requireNonNull(von(List.of(massnahme)).get(massnahme.schluessel()));
    }

    /** By key; asks each source once. */
    Map<String, Belegung> von(Collection<Massnahme> massnahmen) {
        var heute = LocalDate.now(uhr);
        var beginn = massnahmen.stream().flatMap(m -> Stream.ofNullable(m.angaben().zeitraum())).map(z -> z.von())
                .min(Comparator.naturalOrder()).orElse(heute);
        var schluessel = massnahmen.stream().map(Massnahme::schluessel).collect(Collectors.toSet());
        List<Monatszahlen> zahlen = beginn.isAfter(heute) ? List.of() : quellen.orderedStream()
                .flatMap(q -> q.monatszahlen(schluessel, YearMonth.from(beginn), YearMonth.from(heute)).stream()).toList();
        var je = zahlen.stream().collect(Collectors.groupingBy(Monatszahlen::massnahme));
        return massnahmen.stream().collect(Collectors.toMap(Massnahme::schluessel,
                m -> Belegung.von(m, je.getOrDefault(m.schluessel(), List.of()), heute)));
    }

    @Override
    public Platzlage von(List<Massnahme> massnahmen, YearMonth von, YearMonth bis) {
        return Platzlage.von(von(massnahmen.stream().filter(m -> m.angaben().zeitraum() != null
                && !m.angaben().zeitraum().von().isAfter(bis.atEndOfMonth()) && !m.angaben().zeitraum().letzterTag().isBefore(von.atDay(1))
                && !m.plaetze().isEmpty()).toList()).values(), von, bis);
    }

    /** An open option of a Maßnahme that does not fill what it pays for. */
    record Optionswarnung(Massnahme massnahme, Option option, Belegung.Monat monat) {}

    /** Options to be decided within the lead time of the house, while fewer came than are paid. */
    List<Optionswarnung> optionswarnungen(Collection<Massnahme> massnahmen) {
        var heute = LocalDate.now(uhr);
        var grenze = heute.plusWeeks(vorlaeufe.optionswarnung());
        Predicate<Option> bald = o -> o.stand() == Option.Stand.OFFEN && !o.entscheidenBis().isBefore(heute)
                && !o.entscheidenBis().isAfter(grenze);
        var betroffen = massnahmen.stream().filter(m -> m.optionen().stream().anyMatch(bald)).toList();
        if (betroffen.isEmpty()) {
            return List.of();
        }
        var belegungen = von(betroffen);
        return betroffen.stream().flatMap(m -> m.optionen().stream().filter(bald).flatMap(o ->
                Objects.requireNonNull(belegungen.get(m.schluessel())).letzterGezaehlter()
                        .filter(monat -> monat.leer().orElse(0) > 0)
                        .map(monat -> new Optionswarnung(m, o, monat)).stream()))
                .sorted(Comparator.comparing(w -> w.option().entscheidenBis())).toList();
    }
}
