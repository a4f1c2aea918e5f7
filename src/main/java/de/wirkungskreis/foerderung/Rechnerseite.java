package de.wirkungskreis.foerderung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.KeinRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one question: its form, and the answer with every step. */
@Component
class Rechnerseite {

    private final Rechtsquelle recht;
    private final Wortlaut wortlaut;
    private final MessageSource texte;

    Rechnerseite(Rechtsquelle recht, Wortlaut wortlaut, MessageSource texte) {
        this.recht = recht;
        this.wortlaut = wortlaut;
        this.texte = texte;
    }

    record Ergebniszeile(String name, String wert) {}

    List<String> annahmen() {
        return recht.annahmen();
    }

    Frage frage(String schluessel) {
        return Foerderfragen.mit(schluessel).filter(f -> !FoerderrechnerController.DOPPELT.contains(schluessel)).orElseThrow(() ->
                new NichtGefunden(wortlaut.text("foerderung.fragefehlt", schluessel)));
    }

    String titel(Frage frage) {
        return wortlaut.text("foerderung.frage." + frage.schluessel());
    }

    /** Empty where there is no answer: then the form or {@code keinRecht} says why, and the status is 422. */
    Optional<Rechenweg> rechnen(Frage frage, Maske maske, Angaben angaben, Model model, HttpServletResponse antwort) {
        String annahme = maske.wert("annahme");
        Optional<Rechenweg> weg = Optional.empty();
        if (!maske.fehlerhaft()) {
            try {
                weg = Optional.of(frage.regel().aus(angaben, annahme.isEmpty() ? recht : recht.mitAnnahmen(annahme)));
            } catch (FehlendeAngabe e) {
                maske.fehler(e.name(), wortlaut.text("foerderung.fehlt", e.wozu()));
            } catch (KeinRecht e) {
                model.addAttribute("keinRecht", e.satz(texte));
                model.addAttribute("keinRechtPfad", "/recht/" + e.parameter());
            } catch (IllegalArgumentException e) {
                model.addAttribute("keinRecht", e.getMessage());
            }
        }
        if (weg.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return weg;
    }

    /** @param ziel where the form is sent; {@code zurueck} leads back from it */
    String zeigen(Frage frage, Maske maske, @Nullable Rechenweg weg, String ziel, String zurueck, Model model) {
        model.addAttribute("fragentitel", titel(frage));
        model.addAttribute("maske", maske);
        model.addAttribute("ziel", ziel);
        model.addAttribute("zurueck", zurueck);
        if (weg != null) {
            model.addAttribute("ergebnisse", weg.werte().entrySet().stream().filter(e -> frage.gesucht().contains(e.getKey()))
                    .map(e -> new Ergebniszeile(wortlaut.text("foerderung.ergebnis." + e.getKey()), text(e.getKey(), e.getValue()))).toList());
            model.addAttribute("schritte", weg.schritte());
        }
        return "foerderung/frage";
    }

    /** Shares as percent, money with its sign. */
    private static String text(String name, @Nullable Object wert) {
        if (wert instanceof Bruch bruch && name.startsWith("satz_")) {
            return Rechenweg.prozent(bruch.gerundet(4));
        }
        if (wert instanceof List<?> liste && name.startsWith("satz_")) {
            return String.join("; ", liste.stream().map(w -> Rechenweg.prozent(((Bruch) w).gerundet(4))).toList());
        }
        if (wert instanceof Bruch bruch && !name.endsWith("eur")) {
            return Zahlenformat.dezimal(bruch.gerundet(2), Schreibweise.BILDSCHIRM);
        }
        String text = Rechenweg.text(wert);
        return name.endsWith("eur") && wert instanceof Bruch ? text + " €" : text;
    }
}
