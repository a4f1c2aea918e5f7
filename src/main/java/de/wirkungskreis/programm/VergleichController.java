package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two Fassungen side by side, of one programme or of two. */
@Controller
@Darf(Recht.LESEN)
class VergleichController {

    private static final Pattern ANGABE = Pattern.compile("(?:(\\d{4})-)?(\\d{1,6}(?:\\.\\d{1,6})?)");

    private final Programme programme;
    private final Fassungen fassungen;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsinhalte inhalte;
    private final Fassungsname namen;
    private final Wortlaut wortlaut;
    private final Vergleichstabelle vergleichstabelle;
    private final Tabellenantwort antwort;

    VergleichController(Programme programme, Fassungen fassungen, Sichtbarkeit sichtbarkeit, Fassungsinhalte inhalte,
            Fassungsname namen, Wortlaut wortlaut, Vergleichstabelle vergleichstabelle,
            Tabellenantwort antwort) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.sichtbarkeit = sichtbarkeit;
        this.inhalte = inhalte;
        this.namen = namen;
        this.wortlaut = wortlaut;
        this.vergleichstabelle = vergleichstabelle;
        this.antwort = antwort;
    }

    /** One of the two. {@code wert} as in the address. */
    record Seite(String wert, String text, int jahr, Fassung fassung) {

        public String pfad(String teil) {
            int raute = teil.indexOf('#');
            String vorn = raute < 0 ? teil : teil.substring(0, raute);
            String anker = raute < 0 ? "" : teil.substring(raute);
            return "/programme/" + jahr + (vorn.equals("/") ? "" : vorn) + "?fassung=" + fassung.nummer() + anker;
        }
    }

    record Gruppe(String bereich, List<Ding> dinge) {}

    record Ding(String titel, String pfad, List<Zeile> zeilen) {}

    record Zeile(String feld, String links, String rechts, boolean gleich, @Nullable String differenz,
            List<Wortvergleich.Teil> worte) {}

    @GetMapping("/programme/{jahr}/vergleich")
    String vergleichen(Fassungskontext kontext, @RequestParam(required = false) @Nullable String links,
            @RequestParam(required = false) @Nullable String rechts, @RequestParam(required = false) @Nullable String mit,
            @RequestParam(defaultValue = "false") boolean alles, Model model) {
        var auswahl = auswahl();
        var seiteRechts = rechts(kontext, rechts);
        // the head of each page asks with "mit": the shown Fassung against another one
        var seiteLinks = links(kontext, links != null ? links : mit, seiteRechts);
        var paare = inhalte.gegenueber(seiteLinks.fassung(), seiteRechts.fassung());
        var gezeigt = alles ? paare : paare.stream().filter(p -> !p.gleich()).toList();
        model.addAttribute("auswahl", auswahl);
        model.addAttribute("links", seiteLinks);
        model.addAttribute("rechts", seiteRechts);
        model.addAttribute("alles", alles);
        model.addAttribute("anzahl", paare.stream().filter(p -> !p.gleich()).count());
        model.addAttribute("gesamt", paare.size());
        model.addAttribute("gruppen", gruppen(gezeigt, seiteRechts, seiteLinks));
        model.addAttribute("brotkrumen", Brotkrumen.zu(wortlaut, kontext, wortlaut.text("programm.vergleich.titel")));
        return "programm/vergleich";
    }

    @GetMapping("/programme/{jahr}/vergleich/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> datei(Fassungskontext kontext, @RequestParam(required = false) @Nullable String links,
            @RequestParam(required = false) @Nullable String rechts, @RequestParam(defaultValue = "false") boolean alles,
            @PathVariable String format) {
        var seiteRechts = rechts(kontext, rechts);
        var seiteLinks = links(kontext, links, seiteRechts);
        var paare = inhalte.gegenueber(seiteLinks.fassung(), seiteRechts.fassung());
        var tabelle = vergleichstabelle.aus(alles ? paare : paare.stream().filter(p -> !p.gleich()).toList(),
                seiteLinks.text(), seiteRechts.text());
        String name = tabelle.titel() + " " + seiteLinks.wert() + " " + seiteRechts.wert();
        return format.equals("csv") ? antwort.csv(name, tabelle) : antwort.xlsx(name, List.of(tabelle), tabelle.hinweise());
    }

    private Seite rechts(Fassungskontext kontext, @Nullable String angabe) {
        return angabe != null ? seite(kontext, angabe) : seite(kontext.programm(), kontext.fassung());
    }

    private Seite links(Fassungskontext kontext, @Nullable String angabe, Seite rechts) {
        return angabe != null ? seite(kontext, angabe) : davor(auswahl(), rechts);
    }

    private List<Gruppe> gruppen(List<Vergleich.Paar> paare, Seite rechts, Seite links) {
        var gruppen = new ArrayList<Gruppe>();
        String bereich = "";
        String ding = "";
        for (var paar : paare) {
            var punkt = paar.punkt();
            if (gruppen.isEmpty() || !punkt.bereich().equals(bereich)) {
                bereich = punkt.bereich();
                ding = "";
                gruppen.add(new Gruppe(vergleichstabelle.bereich(bereich), new ArrayList<>()));
            }
            var dinge = gruppen.get(gruppen.size() - 1).dinge();
            if (dinge.isEmpty() || !punkt.schluessel().equals(ding)) {
                ding = punkt.schluessel();
                dinge.add(new Ding(punkt.titel(), (paar.rechts() != null ? rechts : links).pfad(punkt.pfad()), new ArrayList<>()));
            }
            dinge.get(dinge.size() - 1).zeilen().add(new Zeile(punkt.feld(),
                    paar.links() == null ? "" : paar.links().wert(), paar.rechts() == null ? "" : paar.rechts().wert(),
                    paar.gleich(),
                    paar.differenz().map(d -> Zahlenformat.veraenderung(d, Schreibweise.BILDSCHIRM)).orElse(null),
                    paar.worte()));
        }
        return gruppen;
    }

    private Seite seite(Fassungskontext kontext, String angabe) {
        var treffer = ANGABE.matcher(angabe.strip());
        if (treffer.matches()) {
            var programm = treffer.group(1) == null ? Optional.of(kontext.programm()) : desJahres(treffer.group(1));
            var seite = programm.flatMap(p -> fassungen.derNummer(p.id(), treffer.group(2))
                    .filter(sichtbarkeit::sichtbar).map(f -> seite(p, f)));
            if (seite.isPresent()) {
                return seite.get();
            }
        }
        throw new NichtGefunden(wortlaut.text("programm.nichtgefunden.fassung",
                angabe.substring(0, Math.min(20, angabe.length())), kontext.programm().jahrtext()));
    }

    private Optional<Programm> desJahres(String jahr) {
        int zahl = Integer.parseInt(jahr);
        return zahl < 2005 || zahl > 2100 ? Optional.empty() : programme.desJahres(new Programmjahr(zahl));
    }

    private Seite seite(Programm programm, Fassung fassung) {
        return new Seite(programm.erstesJahr() + "-" + fassung.nummer(),
                programm.jahrtext() + ", " + namen.text(fassung), programm.erstesJahr().jahr(), fassung);
    }

    private List<Seite> auswahl() {
        return programme.alle().stream()
                .flatMap(p -> sichtbarkeit.sichtbare(p).stream().map(f -> seite(p, f))).toList();
    }

    /** Without a word on it: what stands next below in the list, the version before or the year before. */
    private static Seite davor(List<Seite> auswahl, Seite rechts) {
        var ganze = auswahl.stream().filter(s -> s.fassung().schritt() == 0).toList();
        for (int i = 0; i < ganze.size() - 1; i++) {
            if (ganze.get(i).fassung().id() == rechts.fassung().id()) {
                return ganze.get(i + 1);
            }
        }
        return rechts;
    }
}
