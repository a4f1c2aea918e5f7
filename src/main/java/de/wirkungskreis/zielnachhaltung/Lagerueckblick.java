package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.lage.Lageberichte;
import de.wirkungskreis.lage.Lagewert;
import de.wirkungskreis.lage.Lagewortlaut;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.zielnachhaltung.JdbcLageist.Lageist;
import de.wirkungskreis.zielnachhaltung.Lageeigenwert.Eigenwert;
import de.wirkungskreis.zielnachhaltung.Lageprobe.Urteil;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the Lage foretold beside what came. */
@Component
class Lagerueckblick {

    private final Lageberichte lageberichte;
    private final JdbcLageist eingetragen;
    private final Lageeigenwert eigene;
    private final Schwellen schwellen;
    private final Clock uhr;
    private final Wortlaut worte;

    Lagerueckblick(Lageberichte lageberichte, JdbcLageist eingetragen, Lageeigenwert eigene, Schwellen schwellen, Clock uhr, Wortlaut worte) {
        this.lageberichte = lageberichte;
        this.eingetragen = eingetragen;
        this.eigene = eigene;
        this.schwellen = schwellen;
        this.uhr = uhr;
        this.worte = worte;
    }

    /**
     * @param erwartet as the Lage says it
     * @param ist as people read it; {@link Zahlenformat#FEHLT} where nobody knows yet
     * @param satz for next year's Lage; null while it is open
     */
    record Zeile(
            Lageerwartung erwartung, String name, String erwartet, String ist, String differenz, Urteil urteil, boolean vorlaeufig, String herkunft,
            @Nullable String satz, Optional<Eigenwert> eigenwert, List<Lageist> eintraege) {

        public String ort() {
            return erwartung.block().schluessel() + "/" + (erwartung.zeile() == null ? "satz" : erwartung.zeile().schluessel()) + "/" + erwartung.spalte();
        }

        public boolean hatZahl() {
            return erwartung.wert() != null && !ist.equals(Zahlenformat.FEHLT);
        }
    }

    List<Zeile> zeilen(Fassungskontext kontext) {
        var alle = eingetragen.desProgramms(kontext.programm().id());
        return Lageerwartung.aus(lageberichte.derFassung(kontext.fassung().id())).stream().map(e -> zeile(kontext.programm(), e, alle.stream()
                .filter(i -> i.block().equals(e.block().schluessel()) && i.zeile().equals(e.zeilenschluessel()) && i.spalte() == e.spalte()).toList())).toList();
    }

    private Zeile zeile(Programm programm, Lageerwartung e, List<Lageist> eintraege) {
        int jahr = programm.zeitraum().von().getYear();
        var eigen = eintraege.isEmpty() ? eigene.von(e, jahr, LocalDate.now(uhr)) : Optional.<Eigenwert>empty();
        String name = name(e);
        String erwartet = erwartet(e);
        if (!eintraege.isEmpty() && eintraege.get(0).text() != null) {
            var i = eintraege.get(0);
            var urteil = i.vorlaeufig() || i.eingetroffen() == null ? Urteil.OFFEN : i.eingetroffen() ? Urteil.EINGETROFFEN : Urteil.VERFEHLT;
            String ist = Objects.requireNonNull(i.text());
            return new Zeile(e, name, erwartet, ist, Zahlenformat.FEHLT, urteil, i.vorlaeufig(), herkunft(i), satz(name, erwartet, ist, null, urteil, i.quelle()),
                    eigen, eintraege);
        }
        var wert = e.wert();
        var zahl = eintraege.isEmpty() ? eigen.map(Eigenwert::zahl).orElse(null) : eintraege.get(0).zahl();
        if (zahl == null || wert == null || wert.zahl() == null) {
            return new Zeile(e, name, erwartet, Zahlenformat.FEHLT, Zahlenformat.FEHLT, Urteil.OFFEN, false, Zahlenformat.FEHLT, null, eigen, eintraege);
        }
        boolean vorlaeufig = eintraege.isEmpty() ? eigen.orElseThrow().vorlaeufig() : eintraege.get(0).vorlaeufig();
        var urteil = vorlaeufig ? Urteil.OFFEN : urteil(e, wert, zahl, jahr);
        String ist = mitEinheit(wert, zahl);
        boolean tendenz = e.art() == Lageerwartung.Art.TENDENZ;   // what stands there is last year's figure, not what was foretold
        String differenz = tendenz ? Zahlenformat.FEHLT : differenz(wert, Lageprobe.differenz(zahl, wert.zahl()));
        String herkunft = eintraege.isEmpty() ? herkunft(eigen.orElseThrow()) : herkunft(eintraege.get(0));
        return new Zeile(e, name, erwartet, ist, differenz, urteil, vorlaeufig, herkunft, satz(name, erwartet, ist,
                tendenz ? null : differenz, urteil, eintraege.isEmpty() ? herkunft : eintraege.get(0).quelle()), eigen, eintraege);
    }

    private Urteil urteil(Lageerwartung e, Lagewert wert, BigDecimal zahl, int jahr) {
        if (e.art() == Lageerwartung.Art.VERGLEICH) {
            return Urteil.OFFEN;
        }
        if (e.art() == Lageerwartung.Art.PROGNOSE) {
            return Lageprobe.zahl(zahl, Objects.requireNonNull(wert.zahl()), wert.genauigkeit());
        }
        var veraenderung = wert.einheit() == Lagewert.Lageeinheit.VERAENDERUNG_PROZENT ? zahl : Lageprobe.differenz(zahl, Objects.requireNonNull(wert.zahl()));
        return Lageprobe.richtungen(Objects.requireNonNullElse(e.worte(), ""))
                .map(r -> r.urteil(veraenderung, schwellen.fuer(jahr, "lage").gleichBis())).orElse(Urteil.OFFEN);
    }

    private String name(Lageerwartung e) {
        if (e.zeile() == null) {
            return e.block().ueberschrift().replaceFirst("\\s*:\\s*$", "");
        }
        return e.zeile().werte().size() > 1 ? worte.text("zielnachhaltung.lage.name", e.zeile().bezeichnung(), e.block().spaltentitel(e.spalte())) : e.zeile().bezeichnung();
    }

    private String erwartet(Lageerwartung e) {
        if (e.art() == Lageerwartung.Art.TENDENZ && e.wert() != null) {
            return worte.text("zielnachhaltung.lage.tendenz", Objects.requireNonNull(e.worte()), Lagewortlaut.wert(e.wert(), BILDSCHIRM));
        }
        return e.wert() == null ? Objects.requireNonNull(e.worte()) : Lagewortlaut.wert(e.wert(), BILDSCHIRM);
    }

    String mitEinheit(Lagewert wert, BigDecimal zahl) {
        return Lagewortlaut.wert(new Lagewert(zahl, null, wert.einheit(), Genauigkeit.EXAKT, wert.wertart(), wert.basis(), wert.jahr(), wert.aggregat()), BILDSCHIRM);
    }

    /** The gap between two percentages counts in percentage points. */
    private String differenz(Lagewert wert, BigDecimal differenz) {
        var vorzeichen = Zahlenformat.veraenderung(differenz, BILDSCHIRM);
        return switch (Objects.requireNonNull(wert.einheit())) {
            case PROZENT, VERAENDERUNG_PROZENT, PROZENTPUNKTE -> worte.text("zielnachhaltung.punkte", vorzeichen);
            case MIO_PERSONEN -> worte.text("zielnachhaltung.lage.mio", vorzeichen);
            case EUR -> worte.text("zielnachhaltung.euro", vorzeichen);
            case MIO_EUR -> worte.text("zielnachhaltung.lage.mioEuro", vorzeichen);
            case PERSONEN, STELLEN, VERHAELTNIS -> vorzeichen;
        };
    }

    private String herkunft(Lageist i) {
        return worte.text(i.vorlaeufig() ? "zielnachhaltung.lage.herkunft.vorlaeufig" : "zielnachhaltung.lage.herkunft", i.quelle(), Zahlenformat.datum(i.stand()));
    }

    private String herkunft(Eigenwert e) {
        return worte.text(e.vorlaeufig() ? "zielnachhaltung.lage.eigene.bisher" : "zielnachhaltung.lage.eigene", Zielworte.monat(e.bis()));
    }

    private @Nullable String satz(String name, String erwartet, String ist, @Nullable String differenz, Urteil urteil, String quelle) {
        return urteil == Urteil.OFFEN ? null : worte.text(differenz == null ? "zielnachhaltung.lage.satz.ohneDifferenz" : "zielnachhaltung.lage.satz", name, erwartet, ist,
                worte.wort(urteil), quelle, differenz == null ? "" : differenz);
    }
}
