package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.lage.Lagewert;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the house can say itself of what the Lage foretold: its own eLb, and its own unemployed by group. */
@Component
class Lageeigenwert {

    private final Kennzahlreihen reihen;

    Lageeigenwert(Kennzahlreihen reihen) {
        this.reihen = reihen;
    }

    /** @param bis newest month in it; the year is not over before December */
    record Eigenwert(Kennzahl kennzahl, Geschlecht geschlecht, BigDecimal zahl, YearMonth bis) {

        boolean vorlaeufig() {
            return bis.getMonthValue() < 12;
        }
    }

    private record Gemeint(Kennzahl kennzahl, Geschlecht geschlecht, Ausschnitt ausschnitt) {}

    Optional<Eigenwert> von(Lageerwartung erwartung, int jahr, LocalDate datenstand) {
        var zeile = erwartung.zeile();
        var wert = erwartung.wert();
        if (zeile == null || wert == null) {
            return Optional.empty();
        }
        String name = (zeile.bezeichnung() + " " + Objects.requireNonNullElse(zeile.gruppe(), "")).toLowerCase(Locale.GERMANY);
        if (erwartung.art() == Lageerwartung.Art.PROGNOSE && name.matches(".*\\belb\\b.*|.*erwerbsfähige.*leistungsberechtigte.*")) {
            return leistungsberechtigte(zeile.bezeichnung(), wert, wert.jahr() == null ? jahr : wert.jahr(), datenstand);
        }
        boolean unsere = erwartung.block().spaltentitel(erwartung.spalte()).matches(".*\\bSGB II\\b.*") && zeile.raum() != null;
        return erwartung.art() != Lageerwartung.Art.TENDENZ || !unsere ? Optional.empty()
                : gemeint(name).flatMap(g -> gegenVorjahresmonat(g, jahr, datenstand, Math.max(1, Objects.requireNonNull(wert.zahl()).scale())));
    }

    private Optional<Eigenwert> leistungsberechtigte(String bezeichnung, Lagewert wert, int jahr, LocalDate datenstand) {
        var reihe = new Zielreihen(reihen.am(datenstand)).von(Kennzahl.K1E2, Geschlecht.GESAMT);
        var bis = reihe.flatMap(r -> r.monate().keySet().stream().filter(m -> m.getYear() == jahr).reduce((a, b) -> b));
        if (reihe.isEmpty() || bis.isEmpty()) {
            return Optional.empty();
        }
        var jetzt = reihe.get().jahresstand(bis.get());
        if (wert.einheit() == Lageeinheit.PERSONEN) {
            return jetzt.map(q -> new Eigenwert(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, q.gerundet(0), bis.get()));
        }
        int stellen = Math.max(1, Objects.requireNonNull(wert.zahl()).scale());
        return jetzt.flatMap(q -> reihe.get().jahresstand(bis.get().minusYears(1)).flatMap(v -> Sollrechnung.abweichungProzent(q, v)).map(a -> a.gerundet(stellen)))
                .map(p -> new Eigenwert(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Lageprobe.alsRueckgang(bezeichnung, wert) ? p.negate() : p, bis.get()));
    }

    /** By words of the row; a group the person-months do not know stays for somebody to enter. */
    private static Optional<Gemeint> gemeint(String name) {
        if (name.contains("langzeitarbeitslos")) {
            return Optional.of(new Gemeint(Kennzahl.BESTAND_LZA, Geschlecht.GESAMT, Ausschnitt.ALLE));
        }
        if (name.contains("frauen") || name.contains("männer")) {
            return Optional.of(new Gemeint(Kennzahl.ARBEITSLOSE, name.contains("frauen") ? Geschlecht.W : Geschlecht.M, Ausschnitt.ALLE));
        }
        if (name.contains("u25") || name.contains("ausländ")) {
            return Optional.of(new Gemeint(Kennzahl.ARBEITSLOSE, Geschlecht.GESAMT,
                    Ausschnitt.gruppe(name.contains("u25") ? Personengruppe.U25 : Personengruppe.AUSLAENDISCH)));
        }
        return name.contains("arbeitslosigkeit") ? Optional.of(new Gemeint(Kennzahl.ARBEITSLOSE, Geschlecht.GESAMT, Ausschnitt.ALLE)) : Optional.empty();
    }

    private Optional<Eigenwert> gegenVorjahresmonat(Gemeint g, int jahr, LocalDate datenstand, int stellen) {
        var werte = new TreeMap<YearMonth, Kennzahlwert>();
        reihen.am(datenstand).reihe(g.kennzahl(), g.geschlecht(), g.ausschnitt()).forEach(w -> werte.put(w.monat(), w));
        return werte.descendingMap().values().stream().filter(w -> w.monat().getYear() == jahr).findFirst().flatMap(w -> {
            var vorher = werte.get(w.monat().minusYears(1));
            return vorher == null || vorher.zaehler() == 0 ? Optional.empty() : Optional.of(new Eigenwert(g.kennzahl(), g.geschlecht(),
                    Quote.prozent(w.zaehler(), vorher.zaehler()).weniger(Quote.HUNDERT).gerundet(stellen), w.monat()));
        });
    }
}
