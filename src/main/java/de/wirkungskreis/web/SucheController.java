package de.wirkungskreis.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Zutritt(Zutritt.ANGEMELDET)
class SucheController {

    private static final int JE_QUELLE = 25;

    private final ObjectProvider<Suchquelle> quellen;

    SucheController(ObjectProvider<Suchquelle> quellen) {
        this.quellen = quellen;
    }

    @GetMapping("/suche")
    String suchen(@RequestParam(defaultValue = "") String q, Model modell) {
        String begriff = q.strip();
        if (begriff.length() > 200) {
            begriff = begriff.substring(0, 200);
        }
        String gesucht = begriff;
        modell.addAttribute("suchbegriff", begriff);
        modell.addAttribute("treffer", gesucht.isEmpty() ? List.of()
                : quellen.orderedStream().flatMap(s -> s.suchen(gesucht, JE_QUELLE).stream()).distinct().toList());
        return "web/suche";
    }
}
