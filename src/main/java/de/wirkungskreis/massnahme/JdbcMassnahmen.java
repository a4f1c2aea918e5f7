package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcMassnahmen implements Massnahmen {

    private final JdbcClient jdbc;
    private final JdbcMassnahmeleser leser;
    private final JdbcMassnahmeteile teile;
    private final Schrittpruefung pruefung;
    private final Massnahmepunkte punkte;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    JdbcMassnahmen(JdbcClient jdbc, JdbcMassnahmeleser leser, JdbcMassnahmeteile teile, Schrittpruefung pruefung,
            Massnahmepunkte punkte, Massnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.jdbc = jdbc;
        this.leser = leser;
        this.teile = teile;
        this.pruefung = pruefung;
        this.punkte = punkte;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Massnahme> alle() {
        return leser.alle();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Massnahme> mit(String schluessel) {
        return leser.lesen(schluessel).stream().findFirst();
    }

    @Override
    @Transactional
    public void anlegen(String schluessel, Angaben angaben, LocalDate am) {
        teile.anlegen(schluessel, angaben);
        teile.verlauf(schluessel, angaben.beschaffungsweg(), 1, null, Weg.fuer(angaben.beschaffungsweg()).anfang(), am, null);
        punkte.vermerken(gegenstand(schluessel), Map.of(), punkte.von(gelesen(schluessel)));
    }

    @Override
    @Transactional
    public void einspielen(Massnahme m) {
        var weg = m.angaben().beschaffungsweg();
        teile.anlegen(m.schluessel(), m.angaben());
        teile.plaetze(m.schluessel(), m.plaetze());
        teile.kosten(m.schluessel(), m.kosten());
        teile.optionen(m.schluessel(), m.optionen());
        if (m.arbeitsgelegenheit() != null) {
            teile.arbeitsgelegenheit(m.schluessel(), m.arbeitsgelegenheit());
        }
        var erster = m.verlauf().get(0);
        if (erster.nach() != Weg.fuer(weg).anfang()) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.anfang", m.angaben().name(), erster.nach(), Weg.fuer(weg).anfang()));
        }
        teile.verlauf(m.schluessel(), weg, 1, null, erster.nach(), erster.am(), erster.bemerkung());
        for (int bisher = 1; bisher < m.verlauf().size(); bisher++) {
            var schritt = m.verlauf().get(bisher);
            schritt(new Massnahme(m.schluessel(), m.angaben(), m.plaetze(), m.kosten(), m.optionen(), m.arbeitsgelegenheit(),
                    m.verlauf().subList(0, bisher), 0), schritt.nach(), schritt.am(), schritt.bemerkung());
        }
        punkte.vermerken(gegenstand(m.schluessel()), Map.of(), punkte.von(m));
    }

    @Override
    @Transactional
    public boolean aendern(String schluessel, int version, Angaben angaben) {
        return mitVersion(schluessel, version, alt -> {
            if (alt.angaben().beschaffungsweg() != angaben.beschaffungsweg()) {
                throw new Unzulaessig(worte.text("massnahme.unzulaessig.weg", alt.angaben().beschaffungsweg()));
            }
            teile.aendern(schluessel, angaben);
        });
    }

    @Override
    @Transactional
    public boolean plaetzeSetzen(String schluessel, int version, List<Platzkontingent> plaetze) {
        return mitVersion(schluessel, version, alt -> teile.plaetze(schluessel, plaetze));
    }

    @Override
    @Transactional
    public boolean kostenSetzen(String schluessel, int version, List<Kostensatz> kosten) {
        return mitVersion(schluessel, version, alt -> teile.kosten(schluessel, kosten));
    }

    @Override
    @Transactional
    public boolean optionenSetzen(String schluessel, int version, List<Option> optionen) {
        return mitVersion(schluessel, version, alt -> {
            // what was decided stays decided
            if (!alt.optionen().stream().filter(o -> o.stand() != Option.Stand.OFFEN).toList()
                    .equals(optionen.stream().filter(o -> o.stand() != Option.Stand.OFFEN)
                            .sorted(Comparator.comparing(o -> o.gilt().von())).toList())) {
                throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionEntschieden"));
            }
            teile.optionen(schluessel, optionen);
        });
    }

    @Override
    @Transactional
    public boolean arbeitsgelegenheitSetzen(String schluessel, int version, Arbeitsgelegenheit angaben) {
        return mitVersion(schluessel, version, alt -> {
            if (alt.arbeitsgelegenheit() == null) {
                throw new Unzulaessig(worte.text("massnahme.unzulaessig.keineAgh"));
            }
            // what it was granted on is on record; afterwards nobody adds reasons
            if (alt.erreicht(Zustand.BEWILLIGT).isPresent() || alt.zustand().ende()) {
                throw new Unzulaessig(worte.text("massnahme.unzulaessig.aghEntschieden", alt.zustand()));
            }
            teile.arbeitsgelegenheit(schluessel, angaben);
        });
    }

    @Override
    @Transactional
    public boolean weiter(String schluessel, int version, Zustand nach, LocalDate am, @Nullable String bemerkung) {
        return mitVersion(schluessel, version, alt -> schritt(alt, nach, am, bemerkung));
    }

    private void schritt(Massnahme alt, Zustand nach, LocalDate am, @Nullable String bemerkung) {
        var hindernisse = pruefung.hindernisse(alt, nach, am, bemerkung);
        if (!hindernisse.isEmpty()) {
            throw new Unzulaessig(String.join(" ", hindernisse.stream().map(worte::satz).toList()));
        }
        teile.verlauf(alt.schluessel(), alt.angaben().beschaffungsweg(), alt.verlauf().size() + 1, alt.zustand(), nach, am,
                bemerkung == null || bemerkung.isBlank() ? null : bemerkung);
    }

    @Override
    @Transactional
    public boolean optionEntscheiden(
            String schluessel, int version, int nr, Option.Stand stand, LocalDate am, @Nullable String grund) {
        return mitVersion(schluessel, version, alt -> {
            var option = alt.option(nr).orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.option")));
            entscheidbar(option, stand, am, grund);
            var entschieden = new Option(nr, option.gilt(), option.plaetze(), option.entscheidenBis(), stand, am,
                    handelnder.aktuell().kennung(), grund);
            teile.optionen(schluessel, alt.optionen().stream().map(o -> o.nr() == nr ? entschieden : o).toList());
            if (stand == Option.Stand.GEZOGEN) {
                gezogen(alt, entschieden, am, grund);
            }
        });
    }

    private void entscheidbar(Option option, Option.Stand stand, LocalDate am, @Nullable String grund) {
        if (stand == Option.Stand.OFFEN || option.stand() != Option.Stand.OFFEN) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionEntschieden"));
        }
        if (am.isAfter(LocalDate.now(uhr))) {
            throw new Unzulaessig(worte.text("massnahme.hindernis.zukunft", am, LocalDate.now(uhr)));
        }
        if (stand == Option.Stand.GEZOGEN && am.isAfter(option.entscheidenBis())) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionFrist", option.entscheidenBis()));
        }
        if (stand == Option.Stand.VERZICHTET && (grund == null || grund.isBlank())) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionGrund"));
        }
    }

    /** Its period goes on, with the Mindestmenge agreed last; a rate for it is nobody's to guess. */
    private void gezogen(Massnahme alt, Option option, LocalDate am, @Nullable String grund) {
        if (alt.zustand().vorbei()) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionZustand", alt.zustand()));
        }
        var zeitraum = alt.angaben().zeitraum();
        if (zeitraum == null || !zeitraum.bis().equals(option.gilt().von())) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionAnschluss", option.gilt().von()));
        }
        teile.aendern(alt.schluessel(), alt.angaben().mitZeitraum(
                new Zeitraum(zeitraum.von(), option.gilt().bis())));
        List<Platzkontingent> plaetze = new ArrayList<>(alt.plaetze());
        plaetze.add(alt.plaetze().isEmpty() ? new Platzkontingent(option.gilt(), option.plaetze(), null, null)
                : alt.plaetze().get(alt.plaetze().size() - 1).fuer(option.gilt(), option.plaetze()));
        teile.plaetze(alt.schluessel(), plaetze);
        if (Weg.fuer(alt.angaben().beschaffungsweg()).erlaubt(alt.zustand(), Zustand.OPTION_GEZOGEN)) {
            schritt(gelesen(alt.schluessel()), Zustand.OPTION_GEZOGEN, am, grund);
        }
    }

    /** Raises the version first, so that two changes at once wait for each other; then what changed goes into the log. */
    private boolean mitVersion(String schluessel, int version, Consumer<Massnahme> aenderung) {
        int getroffen = jdbc.sql("""
                update massnahme.massnahme set version = version + 1 where schluessel = :schluessel and version = :version
                """).param("schluessel", schluessel).param("version", version).update();
        var alt = gelesen(schluessel);
        if (getroffen == 0) {
            return false;
        }
        aenderung.accept(alt);
        punkte.vermerken(gegenstand(schluessel), punkte.von(alt), punkte.von(gelesen(schluessel)));
        return true;
    }

    private Massnahme gelesen(String schluessel) {
        return mit(schluessel).orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden", schluessel)));
    }

    static String gegenstand(String schluessel) {
        return "massnahme/" + schluessel;
    }
}
