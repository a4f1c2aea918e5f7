package de.wirkungskreis.lage;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Raumwahl;
import de.wirkungskreis.programm.Seitenvergleich;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/programme/{jahr}/lage")
@Darf(Recht.LESEN)
class LageController {

    private final Lageberichte lageberichte;
    private final Aenderungen aenderungen;
    private final Handelnder handelnder;
    private final Tabellenantwort tabellenantwort;
    private final Seitenvergleich seitenvergleich;
    private final Raumwahl raumwahl;
    private final MessageSource texte;

    LageController(Lageberichte lageberichte, Aenderungen aenderungen, Handelnder handelnder,
            Tabellenantwort tabellenantwort, Seitenvergleich seitenvergleich, Raumwahl raumwahl, MessageSource texte) {
        this.raumwahl = raumwahl;
        this.seitenvergleich = seitenvergleich;
        this.lageberichte = lageberichte;
        this.aenderungen = aenderungen;
        this.handelnder = handelnder;
        this.tabellenantwort = tabellenantwort;
        this.texte = texte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(required = false) @Nullable String vergleich, Model model) {
        model.addAttribute("bloecke", lageberichte.derFassung(kontext.fassung().id()).bloecke().stream()
                .map(Lageansicht::von).toList());
        model.addAttribute("bearbeitbar",
                kontext.fassung().bearbeitbar() && handelnder.darf(Recht.LAGE_BEARBEITEN));
        model.addAttribute("vergleichswahl", seitenvergleich.wahl(kontext));
        model.addAttribute("vergleichsergebnis", seitenvergleich.mit(kontext, "lage", vergleich).orElse(null));
        return "lage/seite";
    }

    @GetMapping("/herleitung/{block}/{zeile}/{spalte}")
    String herleitung(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile,
            @PathVariable int spalte, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        var gefunden = lageberichte.derFassung(kontext.fassung().id()).block(block);
        var reihe = gefunden.flatMap(b -> b.zeile(zeile))
                .filter(z -> spalte >= 0 && spalte < z.werte().size())
                .orElseThrow(() -> new NichtGefunden(text("lage.nichtgefunden.wert")));
        model.addAttribute("herleitung", herleitung(kontext, gefunden.orElseThrow(), reihe, spalte));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("lage.titel"),
                kontext.seite().pfad("/lage#" + block)), new Brotkrume(reihe.bezeichnung(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    private Herleitung herleitung(Fassungskontext kontext, Lageblock block, Lageblock.Lagezeile zeile, int spalte) {
        var wert = zeile.werte().get(spalte);
        List<Herleitung.Eingabe> eingaben = new ArrayList<>();
        eingabe(eingaben, "wertart", text(Wortlaut.schluessel(wert.wertart())));
        eingabe(eingaben, "einheit", wert.einheit() == null ? null : text(Wortlaut.schluessel(wert.einheit())));
        eingabe(eingaben, "stichtag", block.stichtag() == null ? block.stichtagText()
                : Zahlenformat.datum(block.stichtag()));
        eingabe(eingaben, "datenstand", block.datenstand() == null ? null : Zahlenformat.datum(block.datenstand()));
        eingabe(eingaben, "bezugsjahr", wert.jahr() == null ? null : wert.jahr().toString());
        eingabe(eingaben, "aggregat", wert.aggregat());
        eingabe(eingaben, "raum", raumwahl.name(kontext, zeile.raum()));
        eingabe(eingaben, "definition", zeile.definition());
        eingabe(eingaben, "tendenz", zeile.tendenz());
        var spur = aenderungen.spur(kontext.fassung().id(),
                Lagepunkte.BEREICH + "/" + block.schluessel() + "/" + zeile.schluessel(), block.spaltentitel(spalte));
        String herkunft = block.quelle() == null ? spur.herkunft()
                : text("lage.herleitung.quelle", block.quelle()) + (spur.herkunft() == null ? "" : ". " + spur.herkunft());
        return new Herleitung(zeile.bezeichnung() + ", " + block.spaltentitel(spalte),
                Lagewortlaut.wert(wert, BILDSCHIRM),
                text(block.quelle() == null ? "lage.herleitung.formelOhneQuelle" : "lage.herleitung.formel"), eingaben, null,
                kontext.seite().fassungText() + ", " + kontext.seite().stand(), herkunft, spur.geschichte());
    }

    private void eingabe(List<Herleitung.Eingabe> eingaben, String name, @Nullable String wert) {
        if (wert != null) {
            eingaben.add(new Herleitung.Eingabe(text("lage.herleitung." + name), wert, null));
        }
    }

    @GetMapping("/tabellen.xlsx")
    ResponseEntity<byte[]> mappe(Fassungskontext kontext) {
        var tabellen = lageberichte.derFassung(kontext.fassung().id()).bloecke().stream()
                .filter(block -> !block.zeilen().isEmpty()).map(block -> tabelle(kontext, block)).toList();
        return tabellenantwort.xlsx(text("lage.titel") + " " + kontext.programm().jahrtext(), tabellen,
                List.of(kontext.seite().fassungText() + ", " + kontext.seite().stand()));
    }

    @GetMapping("/{block}/tabelle.csv")
    ResponseEntity<byte[]> csv(Fassungskontext kontext, @PathVariable String block) {
        var gefunden = lageberichte.derFassung(kontext.fassung().id()).block(block)
                .orElseThrow(() -> new NichtGefunden(text("lage.nichtgefunden.block", block)));
        return tabellenantwort.csv(gefunden.ueberschrift(), tabelle(kontext, gefunden));
    }

    private Tabelle tabelle(Fassungskontext kontext, Lageblock block) {
        List<String> hinweise = new ArrayList<>();
        if (block.quelle() != null) {
            hinweise.add(text("lage.herleitung.quelle", block.quelle()));
        }
        if (block.stichtagText() != null) {
            hinweise.add(block.stichtagText());
        }
        hinweise.add(text("lage.titel") + " " + kontext.programm().jahrtext() + ", " + kontext.seite().fassungText() + ", "
                + kontext.seite().stand());
        return Lageansicht.von(block).tabelle(hinweise);
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
