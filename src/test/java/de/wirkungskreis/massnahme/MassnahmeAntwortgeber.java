package de.wirkungskreis.massnahme;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Belegungsquelle.Monatszahlen;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a contract pays for a month, whoever comes. */
public final class MassnahmeAntwortgeber implements Antwortgeber {

    private static final YearMonth MONAT = YearMonth.of(2022, 6);

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        if (!fall.frage().equals("Vergabemassnahme") || !fall.gesucht().contains("verguetete_plaetze")) {
            return Optional.empty();
        }
        var jahr = new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
        var kontingent = new Platzkontingent(jahr, zahl(fall, "plaetze").intValueExact(), null,
                zahl(fall, "mindestverguetung_anteil").multiply(BigDecimal.valueOf(Platzkontingent.GANZ)).intValueExact());
        int besetzt = zahl(fall, "besetzt").intValueExact();
        var monat = new Belegung.Monat(MONAT, MONAT.atEndOfMonth(), kontingent, kontingent.mindestmenge(), Bruch.von(zahl(fall, "platzpreis_monat_eur")).inEuro(),
                null, Euro.NULL, new Monatszahlen("m", MONAT, besetzt, besetzt, 0, 0, 0, 0, 0, 0));
        var kosten = monat.kosten().orElseThrow();
        var werte = new LinkedHashMap<String, @Nullable Object>();
        werte.put("verguetete_plaetze", monat.bezahlt().orElseThrow());
        werte.put("kosten_monat_eur", kosten);
        werte.put("kosten_leerstand_eur", monat.leerstand().orElseThrow());
        werte.put("auslastung_pct", Bilanz.prozent(besetzt, kontingent.plaetze()).orElseThrow());
        werte.put("kosten_je_teilnehmer_eur", monat.kostenJeTeilnehmer().orElseThrow());
        return Optional.of(new Antwort(werte, List.of("bezahlt wird die größere Zahl aus besetzt und Mindestmenge → " + werte)));
    }

    private static BigDecimal zahl(Fall fall, String name) {
        var wert = fall.gegeben().get(name);
        if (wert == null) {
            throw new IllegalArgumentException("Es fehlt die Angabe „" + name + "“");
        }
        return new BigDecimal(wert.toString());
    }
}
