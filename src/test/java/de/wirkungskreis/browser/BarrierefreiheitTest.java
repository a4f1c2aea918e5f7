package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page every role may see, once per distinct shape; for one role in all four ways of showing. */
class BarrierefreiheitTest extends Browserprobe {

    /** Tags, classes and roles of a page, each path once: pages of one shape with equal structure need axe once. */
    private static final String BAU = """
            () => { const b = new Set(); for (const e of document.querySelectorAll('body *')) {
              let p = ''; for (let x = e; x !== document.body; x = x.parentElement)
                p = `${x.localName}.${x.getAttribute('class') ?? ''}[${x.getAttribute('role') ?? ''}]>${p}`;
              b.add(p); } return [...b].sort().join('\\n'); }
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping zuordnung;

    @Test
    void everyPageInLightAndDarkNarrowAndWide() {
        List<String> verstoesse = new ArrayList<>();
        try (var besuch = als(Rolle.CONTROLLING)) {
            var rundgang = new Rundgang(zuordnung, besuch);
            var formen = rundgang.gehen((form, erste) -> {
                if (!erste) {
                    return;
                }
                for (boolean dunkel : new boolean[] {false, true}) {
                    for (int breite : new int[] {1280, 320}) {
                        (dunkel ? besuch.dunkel() : besuch.hell()).breite(breite);
                        String wie = form + (dunkel ? "-dunkel-" : "-hell-") + breite;
                        Axe.verstoesse(besuch.seite()).forEach(v -> verstoesse.add(wie + " " + besuch.pfad() + ": " + v));
                        if (breite == 320 && !besuch.zuBreit().isEmpty()) {
                            verstoesse.add(wie + " " + besuch.pfad() + ": breiter als das Fenster: " + besuch.zuBreit());
                        }
                        besuch.bild(wie);
                    }
                }
                besuch.hell().breite(1280);
            });
            assertThat(formen).as("the round came around").hasSizeGreaterThan(10);
            verstoesse.addAll(rundgang.toteVerweise());
        }
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void everyRole() {
        List<String> verstoesse = new ArrayList<>();
        Set<String> geprueft = new HashSet<>();
        Arrays.stream(Rolle.values()).filter(r -> r != Rolle.KOMMANDOZEILE).forEach(rolle -> {
            try (var besuch = als(rolle)) {
                var rundgang = new Rundgang(zuordnung, besuch);
                rundgang.gehen((form, erste) -> {
                    if (geprueft.add(form + besuch.seite().evaluate(BAU))) {
                        Axe.verstoesse(besuch.seite()).forEach(v -> verstoesse.add(rolle + " " + besuch.pfad() + ": " + v));
                    }
                });
                rundgang.toteVerweise().forEach(v -> verstoesse.add(rolle + " " + v));
            }
        });
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void strangersAndErrors() {
        try (var besuch = fremd()) {
            for (String pfad : List.of("/anmelden", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/rueckmeldung", "/lizenzen")) {
                besuch.oeffnen(pfad);
                Axe.pruefen(besuch, "ohne Anmeldung");
            }
        }
        try (var besuch = als(Rolle.FACHKRAFT)) {
            besuch.oeffnen("/gibt-es-nicht", 404);
            Axe.pruefen(besuch, "404");
            besuch.bild("fehler-404");
            besuch.oeffnen("/rueckmeldungen", 403);
            Axe.pruefen(besuch, "403");
            besuch.oeffnen("/wechsel?jahr=abc", 400);
            Axe.pruefen(besuch, "400");
            besuch.oeffnen("/rueckmeldung");
            besuch.erwartet(422).seite().click("main button[type=submit]");
            Axe.pruefen(besuch, "422");
            besuch.bild("fehler-422");
            assertThat(besuch.fokus()).contains("Bitte prüfen Sie Ihre Eingaben");
        }
    }
}
