package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.web.Programmwahl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the house counts itself of a published series, and why the two may differ. */
@Component
class EigenerWert {

    private static final BigDecimal RUNDUNG = new BigDecimal("0.1");
    private static final Map<Personenkreis, Personengruppe> GRUPPEN = Map.of(Personenkreis.U25, Personengruppe.U25,
            Personenkreis.AB_55, Personengruppe.UE55, Personenkreis.SCHWERBEHINDERT, Personengruppe.SCHWERBEHINDERT,
            Personenkreis.ALLEINERZIEHEND, Personengruppe.ALLEINERZIEHEND, Personenkreis.AUSLAENDISCH, Personengruppe.AUSLAENDISCH);

    private final Kennzahlreihen reihen;
    private final ObjectProvider<Programmwahl> programme;

    EigenerWert(Kennzahlreihen reihen, ObjectProvider<Programmwahl> programme) {
        this.reihen = reihen;
        this.programme = programme;
    }

    /** Why own and official differ; each has its sentence. */
    enum Grund { HOCHGERECHNET, SPAETER_GEMELDET, LZB, UMZUEGE, ZUORDNUNG, RUNDUNG }

    /** By month; empty where the house counts no such thing, or where the series is of somewhere else. */
    Map<YearMonth, BigDecimal> werte(Reihe reihe, LocalDate stand) {
        Map<YearMonth, BigDecimal> werte = new TreeMap<>();
        var kennzahl = kennzahl(reihe);
        if (kennzahl.isEmpty() || reihe.zeitbezug() != Zeitbezug.MONAT || !haus(reihe.region())) {
            return werte;
        }
        var ausschnitt = reihe.personenkreis() == Personenkreis.ALLE ? Optional.of(Ausschnitt.ALLE)
                : Optional.ofNullable(GRUPPEN.get(reihe.personenkreis())).map(Ausschnitt::gruppe);
        ausschnitt.ifPresent(a -> reihen.am(stand).reihe(kennzahl.get(), reihe.geschlecht(), a)
                .forEach(w -> zahl(w).ifPresent(z -> werte.put(w.monat(), z))));
        return werte;
    }

    private static Optional<Kennzahl> kennzahl(Reihe reihe) {
        boolean unseres = reihe.rechtskreis() == Rechtskreis.SGB_II;
        return !unseres ? Optional.empty() : reihe.messgroesse() == Messgroesse.ARBEITSLOSE ? Optional.of(Kennzahl.ARBEITSLOSE)
                : reihe.messgroesse() == Messgroesse.LANGZEITARBEITSLOSE ? Optional.of(Kennzahl.BESTAND_LZA) : reihe.messgroesse().eigene();
    }

    private static Optional<BigDecimal> zahl(Kennzahlwert wert) {
        return switch (wert.kennzahl().art()) {
            case BESTAND, BEWEGUNG -> wert.wert(0);
            case BETRAG -> wert.wert(2);
            case QUOTE -> wert.wert(1);
            case VERAENDERUNG -> wert.veraenderung(1);
        };
    }

    boolean haus(Region region) {
        return Optional.ofNullable(programme.getIfAvailable()).flatMap(Programmwahl::jobcenter).filter(region::istJobcenter).isPresent();
    }

    List<Grund> gruende(Reihe reihe, Veroeffentlichung offiziell, BigDecimal eigener, LocalDate stand) {
        List<Grund> gruende = new ArrayList<>();
        var wert = offiziell.wert();
        if (wert == null || wert.compareTo(eigener) == 0) {
            return gruende;
        }
        if (offiziell.reife() != null && offiziell.reife().hochgerechnet()) {
            gruende.add(Grund.HOCHGERECHNET);
        }
        if (reihen.datenstaende().stream().anyMatch(d -> d.isAfter(offiziell.datenstand()) && !d.isAfter(stand))) {
            gruende.add(Grund.SPAETER_GEMELDET);
        }
        if (reihe.messgroesse().ueberLzb()) {
            gruende.add(Grund.LZB);
        }
        boolean verhaeltnis = reihe.zaehlkonzept() == Zaehlkonzept.VERHAELTNIS;
        if (verhaeltnis && wert.subtract(eigener).abs().compareTo(RUNDUNG) <= 0) {
            gruende.add(Grund.RUNDUNG);
        } else {
            gruende.add(Grund.UMZUEGE);
        }
        if (reihe.raumprinzip() != Raumprinzip.WOHNORT) {
            gruende.add(Grund.ZUORDNUNG);
        }
        return gruende;
    }
}
