package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Auszaehlung;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Pseudonyme;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a delivery: looked at as a whole, then put among the histories, counted, and kept where it says anything new. */
@Component
class Lieferwerk implements Personenmonate {

    private final JdbcPersonenmonate ablage;
    private final Bestandsspeicher speicher;
    private final EigeneReihen reihen;
    private final Lieferpruefung pruefung;
    private final Betriebsmodus modus;
    private final Pseudonyme pseudonyme;
    private final Protokoll protokoll;
    private final Handelnder handelnder;
    private final Wortlaut worte;
    private final Clock uhr;

    Lieferwerk(JdbcPersonenmonate ablage, Bestandsspeicher speicher, EigeneReihen reihen, Lieferpruefung pruefung, Betriebsmodus modus, Pseudonyme pseudonyme,
            Protokoll protokoll, Handelnder handelnder, Wortlaut worte, Clock uhr) {
        this.ablage = ablage;
        this.speicher = speicher;
        this.reihen = reihen;
        this.pruefung = pruefung;
        this.modus = modus;
        this.pseudonyme = pseudonyme;
        this.protokoll = protokoll;
        this.handelnder = handelnder;
        this.worte = worte;
        this.uhr = uhr;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lieferung> lieferungen() {
        return ablage.lieferungen();
    }

    @Override
    @Transactional
    public List<Lieferung> liefern(List<Sendung> sendungen) {
        return liefern(sendungen, () -> modus.mitPersonen() ? pseudonyme.reihe() : UnaryOperator.identity());
    }

    /** Months as the house keeps them, with something else in them: their persons are pseudonyms already. */
    @Transactional
    public List<Lieferung> nochmals(Sendung sendung) {
        return liefern(List.of(sendung), UnaryOperator::identity);
    }

    private List<Lieferung> liefern(List<Sendung> sendungen, Supplier<UnaryOperator<String>> pseudonym) {
        ablage.alleinLiefern();
        var bisherige = ablage.lieferungen();
        var bisher = bisherige.isEmpty() ? new Zaehlstand(Map.of()) : ablage.zaehlungen(letzte(bisherige).nr());
        Optional<Bestand> bestand = Optional.empty();
        var neue = new ArrayList<Lieferung>();
        for (var sendung : sendungen) {
            var geprueft = pruefung.pruefen(sendung, ablage.lieferungen(), ablage.spalten().orElse(null), modus.mitPersonen());
            if (bestand.isEmpty()) {
                var spalten = ablage.spalten().orElse(geprueft.spalten());
                bestand = Optional.of(modus.mitPersonen() ? speicher.laden(spalten, bisher) : new Bestand(spalten));
            }
            var rohzeilen = einordnen(sendung, geprueft, bestand.get(), pseudonym.get());
            var jetzt = Zaehlstand.aus(Auszaehlung.aus(bestand.get().bau.fertig()));
            var unterschiede = jetzt.neuGegen(bisher, geprueft.monate().first());
            boolean andereZeilen = modus.mitPersonen() && zeilenErsetzen(geprueft, rohzeilen);
            if (unterschiede.isEmpty() && !andereZeilen) {
                continue;
            }
            int nr = ablage.lieferungAnfuegen(sendung.datenstand(), geprueft.monate(), geprueft.zeilen(), geprueft.spalten(),
                    sendung.quelle(), geprueft.sha256(), handelnder.aktuell().kennung(), OffsetDateTime.now(uhr));
            speicher.zaehlungenAblegen(nr, unterschiede);
            bisher = bisher.mit(unterschiede);
            neue.add(letzte(ablage.lieferungen()));
            vermerken(letzte(neue), unterschiede.size());
        }
        if (!neue.isEmpty() && modus.mitPersonen()) {
            speicher.verlaeufeAblegen(bestand.orElseThrow());
        }
        return neue;
    }

    /** Whether anything in the rows is new, even where no count says so today: a later month may turn on it (K2E3, LZB). */
    private boolean zeilenErsetzen(Lieferpruefung.Geprueft geprueft, StringBuilder rohzeilen) {
        ablage.bisherigeMerken(geprueft.monate());
        ablage.monateEntfernen(geprueft.monate());
        speicher.zeilenAblegen(geprueft.kopf(), rohzeilen);
        return ablage.andersAlsGemerkt(geprueft.monate());
    }

    /** The rows as COPY takes them, persons already as pseudonyms. */
    private StringBuilder einordnen(Sendung sendung, Lieferpruefung.Geprueft geprueft, Bestand bestand, UnaryOperator<String> pseudonym) {
        geprueft.monate().forEach(m -> bestand.bau.monatLeeren(Verlaufsbau.monat(m.getYear(), m.getMonthValue())));
        var zeilen = new StringBuilder();
        var kopie = new Zeilenkopie(geprueft.kopf(), bestand, zeilen);
        try (var strom = sendung.inhalt().oeffnen()) {
            var leser = new Panelleser(f -> {
                throw new Lieferfehler(worte.text("personenmonat.lieferung.geaendert"), List.of());
            }, true).in(bestand.bau, name -> bestand.nummer(pseudonym.apply(name)), modus.mitPersonen() ? kopie : (z, p) -> { });
            leser.lesen(strom);
            return zeilen;
        } catch (Pseudonyme.KeineKundennummer e) {
            throw new Lieferfehler(worte.text("personenmonat.lieferung.keineNummer"), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional
    public void vergessen() {
        ablage.alleinLiefern();
        ablage.vergessen();
        reihen.vergessen();
    }

    @Override
    @Transactional
    public int neuRechnen() {
        ablage.alleinLiefern();
        var bisherige = ablage.lieferungen();
        if (bisherige.isEmpty() || !modus.mitPersonen()) {
            return 0;
        }
        var bestand = speicher.ausZeilen(ablage.spalten().orElseThrow());
        var jetzt = Zaehlstand.aus(Auszaehlung.aus(bestand.bau.fertig()));
        var unterschiede = jetzt.neuGegen(ablage.zaehlungen(letzte(bisherige).nr()), bestand.bau.erster());
        speicher.verlaeufeAblegen(bestand);
        return unterschiede.size();
    }

    private void vermerken(Lieferung lieferung, int zaehlungen) {
        protokoll.vermerken(null, "personenmonat/" + lieferung.nr(), worte.text("personenmonat.lieferung.feld"), null,
                worte.text("personenmonat.lieferung.vermerk", Zahlenformat.datum(lieferung.datenstand()), lieferung.erster().toString(),
                        lieferung.letzter().toString(), Zahlenformat.ganz(lieferung.zeilen(), Schreibweise.BILDSCHIRM),
                        Zahlenformat.ganz(zaehlungen, Schreibweise.BILDSCHIRM)));
    }

    private static Lieferung letzte(List<Lieferung> lieferungen) {
        return lieferungen.get(lieferungen.size() - 1);
    }

    static String spalten(Set<Spalte> spalten) {
        return spalten.stream().map(Spalte::kopf).sorted().collect(Collectors.joining(", "));
    }
}
