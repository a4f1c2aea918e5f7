package de.wirkungskreis.einfuhr;

import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.einfuhr.Einfuhrlauf.Stand;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Component
@Command(name = "einlesen", description = "Liest eine Liste ein (CSV oder XLSX): ganz oder gar nicht. Ohne --uebernehmen wird nur gezeigt, was sich ändern würde.")
class EinlesenBefehl implements Befehl, Callable<Integer> {

    private static final Duration HOECHSTENS = Duration.ofHours(1);

    private final Einfuhrwerk werk;
    private final Einfuhrbetrieb betrieb;
    private final JdbcEinfuhrlaeufe laeufe;
    private final Einfuhrworte worte;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ZIEL", description = "Was eingelesen wird; ein falsches Wort zeigt alle.")
    String ziel;

    @Parameters(index = "1", paramLabel = "DATEI", description = "CSV oder XLSX, höchstens 20 MB.")
    Path datei;

    @Option(names = "--uebernehmen", defaultValue = "false", description = "Übernimmt, was die Liste ändert.")
    boolean uebernehmen;

    EinlesenBefehl(Einfuhrwerk werk, Einfuhrbetrieb betrieb, JdbcEinfuhrlaeufe laeufe, Einfuhrworte worte) {
        this.werk = werk;
        this.betrieb = betrieb;
        this.laeufe = laeufe;
        this.worte = worte;
    }

    @Override
    public Integer call() {
        var aus = spec.commandLine().getOut();
        var fehler = spec.commandLine().getErr();
        try {
            return einlesen(werk.ziel(ziel), aus, fehler);
        } catch (NichtGefunden e) {
            fehler.println(e.getMessage());
            fehler.println(worte.text("befehl.ziele", werk.ziele().stream().map(Einfuhrziel::schluessel).collect(Collectors.joining(", "))));
        } catch (Abgelehnt | Unzulaessig e) {
            fehler.println(datei + ": " + e.getMessage());
        } catch (IOException e) {
            fehler.println(worte.text("befehl.nichtLesbar", datei.toString()));
        } finally {
            aus.flush();
            fehler.flush();
        }
        return 2;
    }

    private int einlesen(Einfuhrziel art, PrintWriter aus, PrintWriter fehler) throws IOException {
        long id;
        try (var strom = Files.newInputStream(datei)) {
            id = betrieb.annehmen(art, strom, String.valueOf(datei.getFileName()));
        }
        var lauf = fertig(id);
        if (lauf.stand() == Stand.ZUORDNEN) {
            fehler.println(worte.text("befehl.zuordnen", betrieb.kopf(id).orElseThrow().zuordnung(art).fehlende(art).stream()
                    .map(Einfuhrspalte::bezeichnung).collect(Collectors.joining(", "))));
            betrieb.verwerfen(id);
            return 2;
        }
        if (lauf.satz() != null) {
            fehler.println(datei + ": " + lauf.satz());
        }
        laeufe.fehler(id, Zeilenlauf.FEHLER_HOECHSTENS).forEach(f -> fehler.println(worte.text("befehl.fehler", datei.toString(),
                f.blatt().isEmpty() ? f.zelle() : f.blatt() + "!" + f.zelle(), f.spalte(), f.wert(), f.regel(), f.hinweis())));
        if (lauf.stand() != Stand.GEPRUEFT || lauf.abgleich() == null) {
            fehler.println(worte.text("befehl.nichts"));
            return 2;
        }
        var abgleich = lauf.abgleich();
        aus.println(worte.text("befehl.abgleich", lauf.gelesen(), abgleich.neu(), abgleich.geaendert(), abgleich.entfallen(), abgleich.gleich()));
        abgleich.aenderungen().forEach(a -> aus.println("  " + a.gegenstand() + ", " + a.feld() + ": "
                + (a.alt() == null ? "–" : a.alt()) + " → " + (a.neu() == null ? "–" : a.neu())));
        if (!uebernehmen || abgleich.aendertNichts()) {
            betrieb.verwerfen(id);
            return 0;
        }
        betrieb.uebernehmen(id);
        var danach = fertig(id);
        aus.println(worte.wort(danach.stand()));
        return danach.stand() == Stand.UEBERNOMMEN ? 0 : 2;
    }

    private Einfuhrlauf fertig(long id) {
        betrieb.abwarten(HOECHSTENS);
        return werk.lauf(id);
    }
}
