package de.wirkungskreis.einfuhr;

import de.wirkungskreis.einfuhr.Einfuhrlauf.Stand;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Protokoll;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is done with a list, step by step: find its columns, read and compare it, take it over. Each step is one
 * transaction; whatever happens, a list is taken over whole or not at all.
 */
@Component
class Einfuhrwerk {

    private static final Logger LOG = LoggerFactory.getLogger(Einfuhrwerk.class);

    private final Map<String, Einfuhrziel> ziele;
    private final JdbcEinfuhrlaeufe laeufe;
    private final DataSource quelle;
    private final Einfuhrworte worte;
    private final Protokoll protokoll;
    private final Clock uhr;
    private final TransactionTemplate transaktion;

    Einfuhrwerk(List<Einfuhrziel> ziele, JdbcEinfuhrlaeufe laeufe, DataSource quelle, Einfuhrworte worte,
            Protokoll protokoll, Clock uhr, PlatformTransactionManager transaktionen) {
        this.ziele = ziele.stream().collect(Collectors.toMap(Einfuhrziel::schluessel, z -> z, (a, b) -> a,
                TreeMap::new));
        this.laeufe = laeufe;
        this.quelle = quelle;
        this.worte = worte;
        this.protokoll = protokoll;
        this.uhr = uhr;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    List<Einfuhrziel> ziele() {
        return List.copyOf(ziele.values());
    }

    Einfuhrziel ziel(String schluessel) {
        return Optional.ofNullable(ziele.get(schluessel)).orElseThrow(() ->
                new NichtGefunden(worte.text("nichtgefunden.ziel", schluessel)));
    }

    Einfuhrlauf lauf(long id) {
        return laeufe.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("nichtgefunden.lauf", Long.toString(id))));
    }

    /** How the columns of the list are ours: by their headings, or as this house has said before. */
    Optional<Zuordnung> zuordnung(Einfuhrziel ziel, Kopf kopf) {
        var doppelte = kopf.doppelte(ziel);
        var erkannt = kopf.zuordnung(ziel);
        if (erkannt.fehlende(ziel).isEmpty() && doppelte.isEmpty()) {
            return Optional.of(erkannt);
        }
        return laeufe.gemerkte(ziel.schluessel()).values().stream().map(kopf::zuordnung).flatMap(Optional::stream)
                .filter(z -> z.fehlende(ziel).isEmpty()).findFirst();
    }

    /** Reads and compares. The run ends at GEPRUEFT, FEHLERHAFT, ABGELEHNT or ABGEBROCHEN. */
    void pruefen(long id, Path pfad, Kopf kopf, Zuordnung zuordnung) {
        var ziel = ziel(lauf(id).ziel());
        try {
            var datei = Tabellendatei.oeffnen(pfad, worte).entfaltet(ziel);
            boolean abgebrochen = Boolean.TRUE.equals(transaktion.execute(status -> {
                var zeilen = new Zeilenlauf(ziel, zuordnung, worte);
                zeilen.durch(datei, quelle, id, gelesen -> laeufe.fortschritt(id, gelesen));
                if (zeilen.abgebrochen()) {
                    status.setRollbackOnly();
                    return true;
                }
                laeufe.gelesen(id, zeilen.gelesen(), kopf.unbekannte(zuordnung));
                var abgleich = abgleichen(ziel, id);
                if (!abgleich.fehler().isEmpty()) {
                    zeilen.zwischenZeilen(datei, abgleich.fehler());
                }
                if (zeilen.fehlerzahl() > 0) {
                    laeufe.fehlerhaft(id, zeilen.fehler(), zeilen.fehlerzahl());
                } else {
                    laeufe.geprueft(id, abgleich);
                }
                return false;
            }));
            if (abgebrochen) {
                laeufe.weiter(id, Stand.LIEST, Stand.ABGEBROCHEN, worte.text("abgebrochen"));
            }
        } catch (Abgelehnt e) {
            laeufe.weiter(id, Stand.LIEST, Stand.ABGELEHNT, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Einfuhr {} gescheitert", id, e);
            laeufe.weiter(id, Stand.LIEST, Stand.ABGEBROCHEN, worte.text("gescheitert"));
        }
    }

    private Einfuhrabgleich abgleichen(Einfuhrziel ziel, long id) {
        laeufe.zeilenVermessen();
        return ziel.abgleichen(id);
    }

    /** Lists about people that wait for longer than a day are thrown away. */
    int verfallene() {
        return laeufe.verfallene(ziele.values().stream().filter(Einfuhrziel::ueberMenschen).map(Einfuhrziel::schluessel).toList(),
                uhr.instant().minus(Duration.ofDays(1)), worte.text("verfallen"));
    }

    /** Takes over what the preview showed. If something else would happen now, nothing happens but a new preview. */
    void uebernehmen(long id) {
        var lauf = lauf(id);
        var ziel = ziel(lauf.ziel());
        try {
            boolean anders = Boolean.TRUE.equals(transaktion.execute(status -> {
                // one after the other, or two lists that were compared with the same state are both taken over
                laeufe.einzeln(ziel.schluessel());
                var jetzt = abgleichen(ziel, id);
                if (lauf.abgleich() == null || !jetzt.fehler().isEmpty() || !jetzt.gleicht(lauf.abgleich())) {
                    laeufe.geprueft(id, jetzt);
                    return true;
                }
                ziel.uebernehmen(id);
                var danach = ziel.abgleichen(id);
                if (!danach.aendertNichts() || !danach.fehler().isEmpty()) {
                    throw new IllegalStateException("Nach der Übernahme von " + ziel.schluessel() + " bleiben Unterschiede: " + danach);
                }
                protokoll.vermerken(null, "einfuhr/" + ziel.schluessel(), worte.text("protokoll"), null, worte.text("protokoll.wert",
                        lauf.dateiname(), jetzt.neu(), jetzt.geaendert(), jetzt.entfallen()));
                laeufe.zeilenLoeschen(id);
                laeufe.weiterMit(id, Stand.UEBERNIMMT, Stand.UEBERNOMMEN);
                if (ziel.ueberMenschen()) {
                    laeufe.einzelheitenVergessen(id);
                }
                return false;
            }));
            if (anders) {
                laeufe.weiter(id, Stand.GEPRUEFT, Stand.GEPRUEFT, worte.text("anders"));
            }
        } catch (Unzulaessig e) {
            laeufe.weiter(id, Stand.UEBERNIMMT, Stand.GEPRUEFT, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Übernahme {} gescheitert", id, e);
            laeufe.weiter(id, Stand.UEBERNIMMT, Stand.GEPRUEFT, worte.text("gescheitert"));
        }
    }
}
