package de.wirkungskreis.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about the application itself. Those the BITV 2.0 asks for are open to everybody. */
@Controller
class AuskunftController {

    private final JdbcAngaben angaben;
    private final Glossar glossar;

    AuskunftController(JdbcAngaben angaben, Glossar glossar) {
        this.angaben = angaben;
        this.glossar = glossar;
    }

    @GetMapping("/hilfe")
    @Zutritt(Zutritt.ANGEMELDET)
    String hilfe() {
        return "web/hilfe";
    }

    @GetMapping("/glossar")
    @Zutritt(Zutritt.ANGEMELDET)
    String glossar(Model modell) {
        modell.addAttribute("begriffe", glossar.alle());
        return "web/glossar";
    }

    @GetMapping("/barrierefreiheit")
    @Zutritt(Zutritt.OEFFENTLICH)
    String barrierefreiheit(Model modell) {
        modell.addAttribute("angaben", angaben.aktuelle());
        return "web/barrierefreiheit";
    }

    @GetMapping("/leichte-sprache")
    @Zutritt(Zutritt.OEFFENTLICH)
    String leichteSprache(Model modell) {
        modell.addAttribute("angaben", angaben.aktuelle());
        return "web/leichte-sprache";
    }

    @GetMapping("/gebaerdensprache")
    @Zutritt(Zutritt.OEFFENTLICH)
    String gebaerdensprache(Model modell) {
        modell.addAttribute("angaben", angaben.aktuelle());
        return "web/gebaerdensprache";
    }

    @GetMapping("/lizenzen")
    @Zutritt(Zutritt.OEFFENTLICH)
    String lizenzen(Model modell) throws IOException {
        modell.addAttribute("lizenzen",
                new ClassPathResource("static/statisch/lizenzen.txt").getContentAsString(StandardCharsets.UTF_8));
        return "web/lizenzen";
    }
}
