package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.web.Aufgabenquelle.Aufgabe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The landing page: the question of one's role, and what needs one today. Knows no feature. */
@Controller
@Darf(Recht.ANGEMELDET)
class StartController {

    private static final int HOECHSTENS = 7;

    private final Handelnder handelnder;
    private final JdbcEinmalcodes codes;
    private final ObjectProvider<Aufgabenquelle> quellen;
    private final Clock uhr;

    StartController(Handelnder handelnder, JdbcEinmalcodes codes, ObjectProvider<Aufgabenquelle> quellen, Clock uhr) {
        this.handelnder = handelnder;
        this.codes = codes;
        this.quellen = quellen;
        this.uhr = uhr;
    }

    /** {@code naehe}: what the deadline means today, as the last part of a key. */
    record Zeile(String satz, String handlung, String pfad, @Nullable String frist, String naehe) {}

    @GetMapping("/")
    String start(Model modell) {
        var nutzer = handelnder.aktuell();
        var heute = LocalDate.now(uhr);
        // sources in their order; what has a deadline goes first
        var alle = quellen.orderedStream().flatMap(q -> q.offene().stream()).distinct()
                .sorted(Comparator.comparing(Aufgabe::frist, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(a -> zeile(a, heute)).toList();
        modell.addAttribute("nutzer", nutzer);
        modell.addAttribute("hinweis", codes.hinweis(nutzer.kennung()).orElse(null));
        modell.addAttribute("rolle", nutzer.rollen().stream().sorted().findFirst().map(Rolle::name).orElse("OHNE"));
        modell.addAttribute("aufgaben", alle.stream().limit(HOECHSTENS).toList());
        modell.addAttribute("weitere", alle.stream().skip(HOECHSTENS).toList());
        modell.addAttribute("liestProgramm", nutzer.darf(Recht.LESEN));
        return "zugang/start";
    }

    private static Zeile zeile(Aufgabe aufgabe, LocalDate heute) {
        var frist = aufgabe.frist();
        if (frist == null) {
            return new Zeile(aufgabe.satz(), aufgabe.handlung(), aufgabe.pfad(), null, "keine");
        }
        String naehe = frist.isBefore(heute) ? "vorbei" : frist.isAfter(heute) ? "bis" : "heute";
        return new Zeile(aufgabe.satz(), aufgabe.handlung(), aufgabe.pfad(), Zahlenformat.datum(frist), naehe);
    }
}
