package de.wirkungskreis.muster;

import static de.wirkungskreis.muster.Zeilenstrom.zeile;

import de.wirkungskreis.teilnahme.Einspielung;
import de.wirkungskreis.teilnahme.Einspielung.Tabelle;
import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Gutschein;
import de.wirkungskreis.teilnahme.Pseudonyme;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the synthetic people where the people of the house stand. */
@Component
class Musterablage {

    private static final String AGH = "arbeitsgelegenheit";
    /** 20 hours a week, and who is missing is missing a whole day. */
    private static final int MINUTEN_JE_TAG = 240;

    private final Einspielung einspielung;
    private final Pseudonyme pseudonyme;

    Musterablage(Einspielung einspielung, Pseudonyme pseudonyme) {
        this.einspielung = einspielung;
        this.pseudonyme = pseudonyme;
    }

    /** In the transaction of the caller; whoever was there before is gone. Returns how many people came. */
    long ersetzen(Musterkreis kreis) {
        einspielung.leeren();
        var pseudonym = pseudonyme.reihe();
        long personen = kopieren(Tabelle.PERSON, kreis.menschen().stream().map(m -> {
            var z = m.zuege;
            return zeile(m.nr, pseudonym.apply(m.kundennummer()), z.geburtsjahr(), z.geschlecht(), z.gemeinde(), null,
                    z.deutschlandSeit(), z.kindGeboren() == null ? null : z.kindGeboren().atDay(1));
        }));
        var merkmale = new Merkmalsverlauf(kreis);
        kopieren(Tabelle.MERKMAL, kreis.menschen().stream().flatMap(m -> merkmale.von(m).stream().map(k ->
                zeile(m.nr, k.art(), k.wert(), "[" + k.von() + "," + (k.bis() == null ? "" : k.bis()) + ")", k.kennung()))));
        kopieren(Tabelle.TEILNAHME, kreis.foerderungen().stream().map(f ->
                zeile(f.id(), f.mensch().nr, f.instrument(), f.massnahme(), "[" + f.von() + "," + f.bis() + "]")));
        kopieren(Tabelle.EREIGNIS, kreis.foerderungen().stream().flatMap(Musterablage::ereignisse));
        kopieren(Tabelle.GUTSCHEIN, kreis.gutscheine().stream().map(g ->
                zeile(g.id(), g.mensch().nr, g.art(), g.ausgestellt(), g.gueltigBis(), g.teilnahme())));
        kopieren(Tabelle.GUTSCHEINEREIGNIS, kreis.gutscheine().stream().flatMap(Musterablage::ereignisse));
        kopieren(Tabelle.ANWESENHEIT, kreis.foerderungen().stream().filter(f -> f.instrument().equals(AGH))
                .flatMap(f -> anwesenheit(f, kreis.vorgabe())));
        kopieren(Tabelle.WEITERBILDUNG, kreis.foerderungen().stream().filter(f -> f.instrument().startsWith("fbw-"))
                .map(f -> weiterbildung(f, kreis)));
        kopieren(Tabelle.EINMUENDUNG, kreis.einmuendungen().stream().map(e ->
                zeile(e.mensch().nr, e.am(), e.art(), e.beruf(), e.herkunft(), Merkmalsverlauf.KENNUNG)));
        kopieren(Tabelle.VERWEISUNG, kreis.verweisungen().stream().map(v -> zeile(v.mensch().nr, v.instrument(), v.am(), v.ergebnis(),
                v.ergebnis().equals("OFFEN") ? null : v.am().plusDays(12), Merkmalsverlauf.KENNUNG)));
        return personen;
    }

    private long kopieren(Tabelle tabelle, Stream<String> zeilen) {
        return einspielung.kopieren(tabelle, new Zeilenstrom(zeilen));
    }

    private static Stream<String> ereignisse(Foerderung f) {
        var zeilen = new ArrayList<String>();
        @Nullable Teilnahmezustand von = null;
        for (var e : f.ereignisse()) {
            zeilen.add(zeile(f.id(), zeilen.size() + 1, von, e.nach(), e.am(), e.grund(), e.bis(), rechtsstand(e), erfasst(e.am()),
                    Merkmalsverlauf.KENNUNG));
            von = e.nach();
        }
        return zeilen.stream();
    }

    /** § 66 SGB II: the law of the first day holds for what was agreed then, that of the extension for what comes on top. */
    private static @Nullable LocalDate rechtsstand(Foerderung.Ereignis e) {
        return e.nach() == Teilnahmezustand.EINGETRETEN || e.nach() == Teilnahmezustand.VERLAENGERT ? e.am() : null;
    }

    private static Stream<String> ereignisse(Mustergutschein g) {
        var zeilen = new ArrayList<String>();
        var von = Gutschein.Stand.AUSGESTELLT;
        for (var e : g.ereignisse()) {
            zeilen.add(zeile(g.id(), zeilen.size() + 1, von, e.nach(), e.am(), erfasst(e.am()), Merkmalsverlauf.KENNUNG));
            von = e.nach();
        }
        return zeilen.stream();
    }

    private static String erfasst(LocalDate am) {
        return am + " 10:00:00+00";
    }

    /** Whole months the Träger can have settled. */
    private static Stream<String> anwesenheit(Foerderung f, Vorgabe vorgabe) {
        if (f.eintritt().isEmpty()) {
            return Stream.of();
        }
        var z = Zufall.von(vorgabe.saat(), "anwesenheit", f.id());
        YearMonth erster = YearMonth.from(f.eintritt().get());
        YearMonth letzter = YearMonth.from(f.austritt().map(Foerderung.Ereignis::am).orElse(vorgabe.ende()));
        return Stream.iterate(erster, m -> !m.isAfter(letzter), m -> m.plusMonths(1)).map(monat -> {
            int krank = z.unter(4);
            int entschuldigt = z.unter(2);
            int unentschuldigt = z.prozent(28) ? z.zwischen(1, 4) : 0;
            int tage = Math.max(1, 21 - krank - entschuldigt - unentschuldigt);
            return zeile(f.id(), monat.atDay(1), tage * MINUTEN_JE_TAG, entschuldigt, unentschuldigt, krank, Merkmalsverlauf.KENNUNG);
        });
    }

    private static String weiterbildung(Foerderung f, Musterkreis kreis) {
        var z = Zufall.von(kreis.vorgabe().saat(), "weiterbildung", f.id());
        boolean abschluss = f.instrument().equals("fbw-abschluss");
        boolean teil = abschluss && "teilqualifizierung-lager".equals(f.massnahme());
        String art = !abschluss ? "ANPASSUNG" : teil ? "TEILQUALIFIZIERUNG" : z.prozent(62) ? "UMSCHULUNG_EINZELN" : "UMSCHULUNG_GRUPPE";
        boolean fertig = f.austritt().filter(a -> a.grund() == Grund.PLANMAESSIG).isPresent();
        return zeile(f.id(), art, z.eines(kreis.daten().ausbildung().berufe()), teil ? z.zwischen(1, 3) : null, teil ? 5 : null,
                fertig ? z.prozent(86) ? "BESTANDEN" : "NICHT_BESTANDEN" : "OFFEN");
    }
}
