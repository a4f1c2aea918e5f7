package de.wirkungskreis.haushalt;

import de.wirkungskreis.betrieb.Befehl;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Jahresspalte;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungssuche;
import de.wirkungskreis.programm.Fassungswahl;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Component
@Command(name = "uebersicht", description = "Schreibt den Weg der Eingliederungsmittel als CSV, in Cent: erwartet, verfügbar, gebunden, frei; unbekanntes bleibt leer.")
class UebersichtBefehl implements Befehl, Callable<Integer> {

    private final Haushaltsplaene plaene;
    private final Hauptbuch hauptbuch;
    private final Fassungssuche suche;

    @Spec
    CommandSpec spec;

    @Mixin
    Fassungswahl wahl = new Fassungswahl();

    UebersichtBefehl(Haushaltsplaene plaene, Hauptbuch hauptbuch, Fassungssuche suche) {
        this.plaene = plaene;
        this.hauptbuch = hauptbuch;
        this.suche = suche;
    }

    @Override
    public String gruppe() {
        return "haushalt";
    }

    @Override
    public Integer call() {
        var gefunden = suche.zu(wahl);
        var plan = plaene.derFassung(gefunden.fassung().id());
        var jahr = gefunden.jahr();
        var vergleich = Haushaltsrechnung.vergleichsspalte(plan).map(Jahresspalte::jahr).orElse(new Programmjahr(jahr.jahr() - 1));
        var uebersicht = Haushaltsuebersicht.von(plan, jahr, vergleich, j -> hauptbuch.stand(Konto.EGT, j.jahr()));
        var aus = spec.commandLine().getOut();
        aus.print("position;" + jahr + ";" + vergleich + ";differenz\n");
        uebersicht.zeilen().forEach(z -> aus.print(z.position().schluessel() + ";" + cent(z.betrag()) + ";" + cent(z.vorher()) + ";" + cent(z.differenz()) + "\n"));
        aus.flush();
        return 0;
    }

    private static String cent(Optional<Euro> betrag) {
        return betrag.map(b -> Long.toString(b.cent())).orElse("");
    }
}
