package de.wirkungskreis.web;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs the signed-in person today. */
@Controller
@Zutritt(Zutritt.ANGEMELDET)
class StartController {

    private final ObjectProvider<Aufgabenquelle> quellen;

    StartController(ObjectProvider<Aufgabenquelle> quellen) {
        this.quellen = quellen;
    }

    @GetMapping("/")
    String start(Model modell) {
        modell.addAttribute("aufgaben", quellen.orderedStream().flatMap(q -> q.offene().stream())
                .sorted(Comparator.comparing(Aufgabenquelle.Aufgabe::frist, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
        return "web/start";
    }
}
