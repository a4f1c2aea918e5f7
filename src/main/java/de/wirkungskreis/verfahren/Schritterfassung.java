package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsgang;
import de.wirkungskreis.programm.Jobcenter;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a step of the lawful path, keeps what lay before those who were heard, and moves the Fassung on. */
@Component
class Schritterfassung implements Beratungserfassung {

    /** Somebody else recorded a step on this Fassung since the form was opened. */
    static final class SchrittUeberholt extends Unzulaessig {

        private static final long serialVersionUID = 1L;

        SchrittUeberholt(String satz) {
            super(satz);
        }
    }

    private final Fassungen fassungen;
    private final Fassungsgang gang;
    private final JdbcBeratungen beratungen;
    private final Programme programme;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;
    private final Clock uhr;

    Schritterfassung(Fassungen fassungen, Fassungsgang gang, JdbcBeratungen beratungen, Programme programme, Protokoll protokoll,
            Handelnder handelnder, Wortlaut wortlaut, Clock uhr) {
        this.fassungen = fassungen;
        this.gang = gang;
        this.beratungen = beratungen;
        this.programme = programme;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
        this.uhr = uhr;
    }

    static Recht recht(Art art) {
        return switch (art) {
            case FACHABSTIMMUNG -> Recht.FACHABSTIMMUNG;
            case BCA_BETEILIGUNG -> Recht.BCA_BETEILIGUNG;
            case FINANZPRUEFUNG -> Recht.FINANZPRUEFUNG;
            case BEIRAT, BERATUNG -> Recht.BEIRAT_ERFASSEN;
            case BESCHLUSS -> Recht.BESCHLUSS_ERFASSEN;
            case VEROEFFENTLICHUNG -> Recht.VEROEFFENTLICHEN;
        };
    }

    Verfahren verfahren(Fassung fassung) {
        return new Verfahren(fassung.status(), beratungen.verlangt(), programme.gremien(), beratungen.zu(fassung.id()));
    }

    @Override
    @Transactional
    public void erfassen(long fassungId, int version, Beratungsschritt schritt) {
        var art = schritt.art();
        if (!handelnder.darf(recht(art))) {
            throw new AccessDeniedException("Dieser Schritt ist einer anderen Rolle vorbehalten");
        }
        var fassung = gang.sperren(fassungId).filter(f -> f.schritt() == 0).orElseThrow();
        var verfahren = verfahren(fassung);
        if (fassung.version() != version) {
            throw new SchrittUeberholt(wortlaut.text("verfahren.ueberholt"));
        }
        organ(schritt.gremium()).filter(satz -> art == Art.BESCHLUSS).ifPresent(satz -> {
            throw new Unzulaessig(satz);
        });
        verfahren.hindernis(art, schritt.ergebnis()).ifPresent(h -> {
            throw new Unzulaessig(satz(h));
        });
        if (art == Art.VEROEFFENTLICHUNG && fassungen.desProgramms(fassung.programm()).stream()
                .anyMatch(f -> f.nr() > fassung.nr() && f.status() == Fassung.Status.VEROEFFENTLICHT)) {
            throw new Unzulaessig(wortlaut.text("verfahren.hindernis.NEUERE_VEROEFFENTLICHT", fassung.nummer()));
        }
        var danach = verfahren.danach(art, schritt.ergebnis(), !schritt.vorbehalte().isEmpty());
        beratungen.anfuegen(fassungId, mitStand(schritt, fassung, danach));
        if (danach == Fassung.Status.VEROEFFENTLICHT) {
            fassungen.desProgramms(fassung.programm()).stream()
                    .filter(f -> f.status() == Fassung.Status.VEROEFFENTLICHT)
                    .forEach(f -> gang.statusSetzen(f.id(), Fassung.Status.FORTGESCHRIEBEN, f.version()));
        }
        if (!gang.statusSetzen(fassungId, danach, version)) {
            throw new SchrittUeberholt(wortlaut.text("verfahren.ueberholt"));
        }
        protokoll.vermerken(fassungId, "fassung/" + fassung.nummer(), wortlaut.text("verfahren.schritt." + art),
                wortlaut.wort(fassung.status()),
                wortlaut.wort(schritt.ergebnis()) + " ("
                        + wortlaut.wort(danach) + ")");
    }

    /** The sentence why this body cannot decide here; empty: it can, or the house has not said what it is. */
    Optional<String> organ(@Nullable String gremium) {
        return programme.jobcenter().map(Jobcenter::organisationsform)
                .filter(form -> programme.gremien().stream().filter(g -> g.schluessel().equals(gremium))
                        .noneMatch(g -> g.art() == form.beschlussorgan()))
                .map(form -> wortlaut.text("verfahren.feld.gremium.organ." + form.beschlussorgan()));
    }

    /** Nobody hears about what was skipped; what is decided is itself frozen and needs no second copy. */
    private Beratungsschritt mitStand(Beratungsschritt s, Fassung fassung, Fassung.Status danach) {
        Long stand = null;
        if (danach.beschlossen()) {
            stand = fassung.id();
        } else if (s.ergebnis() != Beratungsschritt.Ergebnis.UEBERSPRUNGEN) {
            boolean vorGremium = s.art().ordinal() >= Art.BEIRAT.ordinal();
            stand = gang.festhalten(fassung, vorGremium ? Fassung.Status.VORGESTELLT : Fassung.Status.ENTWURF).id();
        }
        return new Beratungsschritt(0, s.art(), s.gremium(), s.datum(), s.ergebnis(), s.stellungnahme(), s.ja(), s.nein(),
                s.enthaltung(), s.vorbehalte(), s.begruendung(), stand, handelnder.aktuell().kennung(), uhr.instant(),
                s.auflagen());
    }

    /** What keeps somebody from recording this step, or from some of its results; empty: nothing. */
    Optional<String> wartet(Verfahren verfahren, Art art) {
        var jetzt = verfahren.jetztMoeglich(art);
        return verfahren.hindernis(art, Beratungsschritt.Ergebnis.ZUSTIMMUNG).map(h -> jetzt.isEmpty()
                ? wortlaut.text("verfahren.nochNicht", satz(h))
                : wortlaut.text("verfahren.nurErst", jetzt.stream().map(e -> wortlaut.wort(e))
                        .collect(Collectors.joining(", ")), satz(h)));
    }

    String satz(Verfahren.Hindernis hindernis) {
        return wortlaut.text("verfahren.hindernis." + hindernis.grund(), namen(hindernis.fehlend()));
    }

    String namen(List<Art> arten) {
        return arten.stream().map(art -> wortlaut.text("verfahren.schritt." + art + ".fehlt")).collect(Collectors.joining(", "));
    }
}
