package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import de.wirkungskreis.kennzahl.Zaehlgroesse;
import de.wirkungskreis.personenmonat.Zaehlstand.Stelle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Histories and counts between memory and database. */
@Component
class Bestandsspeicher {

    private final JdbcPersonenmonate ablage;

    Bestandsspeicher(JdbcPersonenmonate ablage) {
        this.ablage = ablage;
    }

    /** Histories as kept; the sums that hang on no history from the counts. */
    Bestand laden(Set<Spalte> spalten, Zaehlstand zaehlstand) {
        var bestand = new Bestand(spalten);
        for (var v : ablage.verlaeufe()) {
            bestand.bau.verlauf(bestand.nummer(v.person()), bestand.bau.jobcenter(v.jobcenter()), v.geschlecht(),
                    bestand.bau.gemeinde(v.gemeinde()), Verlaufsbau.monat(v.ab().getYear(), v.ab().getMonthValue()), v.worte());
        }
        ohneGemeinde(zaehlstand).forEach((stelle, zahlen) -> betraege(bestand.bau, stelle, zahlen));
        return bestand;
    }

    /** ALLE contains what is counted by Gemeinde as well; the sums are kept where somebody lives. */
    private static Map<Stelle, @Nullable Long[]> ohneGemeinde(Zaehlstand zaehlstand) {
        Map<Stelle, @Nullable Long[]> rest = zaehlstand.zeilen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().clone()));
        zaehlstand.zeilen().forEach((stelle, zahlen) -> {
            if (stelle.ausschnitt().art() == Ausschnitt.Art.GEMEINDE) {
                @Nullable Long[] alle = rest.get(new Stelle(stelle.jobcenter(), stelle.geschlecht(), Ausschnitt.ALLE, stelle.monat()));
                for (int i = 0; alle != null && i < alle.length; i++) {
                    alle[i] = wert(alle[i]) - wert(zahlen[i]);
                }
            }
        });
        return rest;
    }

    private static void betraege(Verlaufsbau bau, Stelle stelle, @Nullable Long[] zahlen) {
        var ausschnitt = stelle.ausschnitt();
        boolean gruppe = ausschnitt.art() == Ausschnitt.Art.GRUPPE;
        bau.betraege(bau.jobcenter(stelle.jobcenter()), stelle.geschlecht(), bau.gemeinde(gruppe ? "" : ausschnitt.wert()),
                gruppe ? Personengruppe.valueOf(ausschnitt.wert()) : null,
                Verlaufsbau.monat(stelle.monat().getYear(), stelle.monat().getMonthValue()), wert(zahlen[Zaehlgroesse.LLU_CENT.ordinal()]),
                wert(zahlen[Zaehlgroesse.LUH_CENT.ordinal()]), (int) wert(zahlen[Zaehlgroesse.ZUGANG_ELB.ordinal()]),
                (int) wert(zahlen[Zaehlgroesse.ABGANG_ELB.ordinal()]));
    }

    private static long wert(@Nullable Long zahl) {
        return zahl == null ? 0 : zahl;
    }

    void zeilenAblegen(Panelkopf kopf, StringBuilder zeilen) {
        ablage.zeilenKopieren(Zeilenkopie.spalten(kopf), zeilen.toString());
    }

    void zaehlungenAblegen(int lieferung, List<Map.Entry<Stelle, @Nullable Long[]>> neue) {
        var zeilen = new StringBuilder();
        for (var zeile : neue) {
            var s = zeile.getKey();
            zeilen.append(Zeilenkopie.kopierbar(s.jobcenter())).append('\t').append(s.geschlecht().kuerzel()).append('\t').append(s.ausschnitt().art()).append('\t')
                    .append(Zeilenkopie.kopierbar(s.ausschnitt().wert())).append('\t').append(s.monat().atDay(1)).append('\t').append(lieferung);
            for (var zahl : zeile.getValue()) {
                zeilen.append('\t').append(zahl == null ? "\\N" : zahl.toString());
            }
            zeilen.append('\n');
        }
        ablage.zaehlungenKopieren(zeilen.toString());
    }

    /** All anew: a late correction may have touched any of them. */
    void verlaeufeAblegen(Bestand bestand) {
        var zeilen = new StringBuilder();
        bestand.bau.jederVerlauf((person, jobcenter, geschlecht, gemeinde, ab, worte) -> {
            zeilen.append(bestand.person(person)).append('\t').append(Zeilenkopie.kopierbar(jobcenter)).append('\t').append(geschlecht.kuerzel()).append('\t')
                    .append(Zeilenkopie.kopierbar(gemeinde)).append('\t').append(ab / 12).append('-').append(Panelleser.zweistellig(ab % 12 + 1)).append("-01\t{");
            for (int i = 0; i < worte.length; i++) {
                zeilen.append(i == 0 ? "" : ",").append(worte[i]);
            }
            zeilen.append("}\n");
        });
        ablage.verlaeufeLeeren();
        ablage.verlaeufeKopieren(zeilen.toString());
    }

    /** From the delivered months alone, as if nothing had ever been counted. */
    Bestand ausZeilen(Set<Spalte> spalten) {
        var bestand = new Bestand(spalten);
        try (InputStream strom = ablage.zeilen(spalten)) {
            new Panelleser(f -> {
                throw new IllegalStateException(f.toString());
            }, true).in(bestand.bau, bestand::nummer, (zeile, person) -> { }).lesen(strom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bestand;
    }
}
