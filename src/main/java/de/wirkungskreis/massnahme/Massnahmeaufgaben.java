package de.wirkungskreis.massnahme;

import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is late in a tender, which option must be decided on soon, whose certificate ends, where the Beirat was not heard. */
@Component
class Massnahmeaufgaben implements Aufgabenquelle {

    private final Massnahmen massnahmen;
    private final Traegerverzeichnis traeger;
    private final Belegungen belegungen;
    private final JdbcVorlaeufe vorlaeufe;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    Massnahmeaufgaben(Massnahmen massnahmen, Traegerverzeichnis traeger, Belegungen belegungen, JdbcVorlaeufe vorlaeufe,
            Massnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.massnahmen = massnahmen;
        this.traeger = traeger;
        this.belegungen = belegungen;
        this.vorlaeufe = vorlaeufe;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    public List<Aufgabe> offene() {
        if (!handelnder.darf(Recht.MASSNAHME_BEARBEITEN)) {
            return List.of();
        }
        var alle = massnahmen.alle();
        List<Aufgabe> aufgaben = new ArrayList<>();
        vergaben(alle, aufgaben);
        optionen(alle, aufgaben);
        beirat(alle, aufgaben);
        zertifikate(alle, aufgaben);
        return aufgaben;
    }

    private void vergaben(List<Massnahme> alle, List<Aufgabe> aufgaben) {
        var heute = LocalDate.now(uhr);
        var kalender = new Vergabekalender(vorlaeufe.alle());
        alle.forEach(m -> kalender.naechster(m, heute).filter(Vergabekalender.Termin::ueberfaellig).ifPresent(t -> aufgaben.add(
                new Aufgabe(worte.text("massnahme.aufgabe.vergabe", m.angaben().name(), t.schritt(),
                        m.angaben().zeitraum() == null ? "" : m.angaben().zeitraum().von()),
                        worte.text("massnahme.aufgabe.vergabe.tun"), "/massnahmen/" + m.schluessel() + "#verlauf", t.bis()))));
    }

    private void optionen(List<Massnahme> alle, List<Aufgabe> aufgaben) {
        var heute = LocalDate.now(uhr);
        var grenze = heute.plusWeeks(vorlaeufe.optionswarnung());
        var warnungen = belegungen.optionswarnungen(alle);
        alle.forEach(m -> m.optionen().stream()
                .filter(o -> o.stand() == Option.Stand.OFFEN && !o.entscheidenBis().isAfter(grenze)).forEach(o -> {
                    String leer = warnungen.stream().filter(w -> w.option().equals(o) && w.massnahme().schluessel().equals(m.schluessel()))
                            .findFirst().map(w -> " " + worte.text("massnahme.aufgabe.option.leer",
                                    w.monat().besetzt().orElse(0), w.monat().mindest())).orElse("");
                    String satz = o.entscheidenBis().isBefore(heute) ? "massnahme.aufgabe.option.vorbei" : "massnahme.aufgabe.option";
                    aufgaben.add(new Aufgabe(worte.text(satz, m.angaben().name(), o.plaetze(), o.gilt().von()) + leer,
                            worte.text("massnahme.aufgabe.option.tun"),
                            "/massnahmen/" + m.schluessel() + "/optionen/" + o.nr() + "/entscheidung", o.entscheidenBis()));
                }));
    }

    /** § 18d Satz 2 SGB II: the Beirat is asked about an Arbeitsgelegenheit before it is granted; afterwards nobody adds to the record. */
    private void beirat(List<Massnahme> alle, List<Aufgabe> aufgaben) {
        alle.stream().filter(m -> m.arbeitsgelegenheit() != null && m.arbeitsgelegenheit().beirat() == null)
                .filter(m -> m.erreicht(Zustand.BEWILLIGT).isEmpty() && !m.zustand().vorbei())
                .forEach(m -> aufgaben.add(new Aufgabe(worte.text("massnahme.aufgabe.beirat", m.angaben().name()),
                        worte.text("massnahme.aufgabe.beirat.tun"), "/massnahmen/" + m.schluessel() + "/arbeitsgelegenheit",
                        m.angaben().zeitraum() == null ? null : m.angaben().zeitraum().von())));
    }

    /** A Träger without admission may not go on. */
    private void zertifikate(List<Massnahme> alle, List<Aufgabe> aufgaben) {
        var heute = LocalDate.now(uhr);
        var grenze = heute.plusWeeks(vorlaeufe.optionswarnung());
        traeger.alle().stream().filter(t -> alle.stream().anyMatch(m -> t.schluessel().equals(m.angaben().traeger()) && m.laeuftAm(heute)))
                .forEach(t -> t.auslaufende(heute, grenze).forEach(z -> aufgaben.add(
                        new Aufgabe(worte.text("massnahme.aufgabe.zertifikat", t.name(), z.fachbereich()),
                                worte.text("massnahme.aufgabe.zertifikat.tun"), "/traeger/" + t.schluessel(), z.gilt().letzterTag()))));
    }
}
