package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.INCLUDE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a page looks like after something has happened on it: a number opened in place, everything unfolded, a form sent
 * back with errors, two editors at once, a preview that asks for confirmation. axe finds nothing there either.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ZustaendeTest extends Reiseprobe {

    /** Forms somebody fills in, as opposed to a single button, by the names of their fields. */
    private static final String FORMULARE = """
            () => [...document.querySelectorAll('main form[method=post]')].map(f => [...f.elements]
                .filter(e => e.matches('textarea, select, input:not([type=hidden], [type=radio], [type=checkbox], [type=submit])'))
                .map(e => e.name.replace(/[0-9].*/, '')).sort().join(' '))
            """;
    /** Whatever can be typed is set to that, and the browser keeps no error to itself. */
    private static final String TIPPEN = """
            ([nr, text]) => { const f = document.querySelectorAll('main form[method=post]')[nr]; f.noValidate = true;
              for (let d = f.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
              for (const e of f.elements) {
                if (e.matches('textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=submit], [type=file])')) e.value = text;
                if (e.matches('select') && [...e.options].some(o => o.value === '')) e.value = '';
              } }
            """;
    /** The merge view is one template; what it keeps of every form holds ZweiBearbeitendeTest. */
    private static final int ZU_ZWEIT = 3;
    private static final String ZU_LANG = "x".repeat(6000);

    /** Shapes of pages and forms that another role has met before. */
    private static final Set<String> GEPRUEFT = new HashSet<>();
    private static final Set<String> GEOEFFNET = new TreeSet<>();
    private static final Set<String> ZURUECKGEWIESEN = new TreeSet<>();
    private static final Set<String> ZUGLEICH = new TreeSet<>();

    private final List<String> verstoesse = new ArrayList<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping zuordnung;

    @ParameterizedTest
    @Order(1)
    @EnumSource(mode = INCLUDE, names = {"CONTROLLING", "MASSNAHMEMANAGEMENT", "FACH_ADMIN"})
    void everyStateOfEveryPage(Rolle rolle) {
        try (var rundgaenger = als(rolle); var besuch = als(rolle)) {
            if (rolle == Rolle.CONTROLLING) {
                entwurfBeginnen(rundgaenger, "In jedem Zustand");
            }
            new Rundgang(zuordnung, rundgaenger, 1, List.of()).gehen(blick -> {
                if (blick.erste()) {
                    zustaende(besuch, blick.form(), blick.pfad());
                }
            });
        }
        assertThat(verstoesse).isEmpty();
    }

    /** The round came around: what was met at least. */
    @Test
    @Order(2)
    void theRoundHasMetThemAll() {
        assertThat(GEOEFFNET).as("numbers opened in place").hasSizeGreaterThanOrEqualTo(4);
        assertThat(ZURUECKGEWIESEN).as("forms sent back").hasSizeGreaterThanOrEqualTo(20);
        assertThat(ZUGLEICH).as("two editors at once").hasSize(ZU_ZWEIT);
    }

    /** Before the round, which leaves nothing as it was. */
    @Test
    @Order(0)
    void whatAsksForConfirmation() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            entwurfBeginnen(besuch, "Mit Vorschau");
            besuch.oeffnen("/programme/2022/datei");
            String datei = new String(herunterladen(besuch, "Diese Fassung herunterladen"), StandardCharsets.UTF_8);
            besuch.oeffnen("/programme/2022/datei");
            besuch.seite().setInputFiles("#datei", new FilePayload("programm.yaml", "application/yaml",
                    datei.replaceFirst("einheit: EINTRITTE, wert: [0-9]+", "einheit: EINTRITTE, wert: 977").getBytes(StandardCharsets.UTF_8)));
            knopf(besuch, "Prüfen und Unterschiede zeigen");
            assertThat(besuch.seite().locator("main ins").allInnerTexts()).contains("977");
            Axe.pruefen(besuch, "Vorschau der Programmdatei");

            besuch.oeffnen("/programme/2022/planung/mappe");
            byte[] mappe = besuch.seite().waitForDownload(() -> besuch.seite().locator("main a[href*='planung.xlsx']").click())
                    .path().toFile().length() > 0 ? besuch.kontext().request().get(besuch.adresse()
                            + "/programme/2022/planung/mappe/planung.xlsx").body() : new byte[0];
            besuch.seite().setInputFiles("main input[type=file]", new FilePayload("planung.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", mappe));
            besuch.seite().locator("main form button[type=submit]").last().click();
            Axe.pruefen(besuch, "Vorschau der Mappe");
        }
    }

    @Test
    @Order(3)
    void aListOnItsWayIn() {
        try (var besuch = als(Rolle.MASSNAHMEMANAGEMENT)) {
            liste(besuch, "Träger;Fachbereich\nZeta GmbH;7\n");
            Axe.pruefen(besuch, "Liste mit Fehlern");
            liste(besuch, "Träger;Ort\nZeta GmbH;Enger\n");
            Axe.pruefen(besuch, "Vorschau einer Liste");
            liste(besuch, "Firma;Stadt\nZeta GmbH;Enger\n");
            Axe.pruefen(besuch, "Spalten einer Liste");
            knopf(besuch, "Prüfen");
            assertThat(besuch.seite().locator("[data-fehlerliste]").count()).isOne();
            Axe.pruefen(besuch, "Spalten einer Liste mit Fehlern");
        }
    }

    private static void liste(Besuch besuch, String inhalt) {
        besuch.erwartet(200).oeffnen("/einlesen/traeger");
        besuch.seite().setInputFiles("#datei", new FilePayload("liste.csv", "text/csv", inhalt.getBytes(StandardCharsets.UTF_8)));
        besuch.erwartet(200, 422);
        knopf(besuch, "Prüfen");
    }

    private void zustaende(Besuch besuch, String form, String pfad) {
        besuch.oeffnen(pfad);
        var seite = besuch.seite();
        @SuppressWarnings("unchecked")
        var formulare = (List<String>) seite.evaluate(FORMULARE);
        boolean neu = GEPRUEFT.add(form);
        if (neu && (Integer) seite.evaluate("() => { const d = document.querySelectorAll('details'); d.forEach(e => e.open = true); return d.length }") > 0) {
            pruefen(besuch, form + " aufgeklappt", pfad);
        }
        if (neu) {
            oeffnen(besuch, form, pfad);
        }
        for (int nr = 0; nr < formulare.size(); nr++) {
            if (!formulare.get(nr).isBlank() && GEPRUEFT.add(form + " " + formulare.get(nr))) {
                zugleich(besuch, form, pfad, nr);
                zurueckweisen(besuch, form + " [" + formulare.get(nr) + "]", pfad, nr);
            }
        }
    }

    /** The first number of each page that opens in place. */
    private void oeffnen(Besuch besuch, String form, String pfad) {
        besuch.oeffnen(pfad);
        var zahl = besuch.seite().locator("main a[hx-get]:visible").first();
        if (zahl.count() == 1) {
            zahl.click();
            besuch.seite().locator("[data-tafel]").first().waitFor();
            besuch.ruhig();
            GEOEFFNET.add(form);
            pruefen(besuch, form + " mit Herleitung", pfad);
        }
    }

    /** First nothing at all, then far too much. */
    private void zurueckweisen(Besuch besuch, String form, String pfad, int nr) {
        for (String text : List.of("", ZU_LANG)) {
            besuch.oeffnen(pfad);
            if (besuch.seite().locator("main form[method=post]").count() <= nr) {
                return;
            }
            besuch.seite().evaluate(TIPPEN, List.of(nr, text));
            // what makes something new makes it once
            besuch.erwartet(422, 409);
            if (absenden(besuch.seite(), nr).status() == 422) {
                ZURUECKGEWIESEN.add(form);
                pruefen(besuch, form + " mit Fehlern", pfad);
                if (besuch.seite().locator("[data-fehlerliste]").count() == 0) {
                    verstoesse.add(form + " " + pfad + ": keine Liste der Fehler");
                }
                besuch.erwartet(200);
                return;
            }
            besuch.erwartet(200);
        }
    }

    /** Somebody else saves the same text first. */
    private void zugleich(Besuch besuch, String form, String pfad, int nr) {
        if (ZUGLEICH.size() >= ZU_ZWEIT) {
            return;
        }
        besuch.oeffnen(pfad);
        var seite = besuch.seite();
        if (seite.locator("main form[method=post]").nth(nr).locator("input[name=version]").count() == 0) {
            return;
        }
        try (var andere = seite.context().newPage()) {
            andere.navigate(besuch.adresse() + pfad);
            if (!anhaengen(andere, nr, " B") || absenden(andere, nr).status() != 200) {
                return;
            }
        }
        if (anhaengen(seite, nr, " A")) {
            besuch.erwartet(409);
            if (absenden(seite, nr).status() == 409) {
                ZUGLEICH.add(form);
                pruefen(besuch, form + " zu zweit", pfad);
            }
            besuch.erwartet(200);
        }
    }

    /** @return whether there is a text to change */
    private static boolean anhaengen(Page seite, int nr, String ende) {
        return (Boolean) seite.evaluate("""
                ([nr, ende]) => { const f = document.querySelectorAll('main form[method=post]')[nr];
                  const e = f && [...f.elements].find(e => e.matches('textarea') && e.value) || f && [...f.elements]
                      .find(e => e.matches('textarea, input[type=text]') && /\\\\p{L}/u.test(e.value));
                  if (!e) return false; f.noValidate = true; e.value += ende; return true; }
                """.replace("\\\\p", "\\p"), List.of(nr, ende));
    }

    private static Response absenden(Page seite, int nr) {
        Locator knopf = seite.locator("main form[method=post]").nth(nr).locator("button[type=submit], button:not([type])").first();
        return seite.waitForNavigation(() -> knopf.evaluate("b => b.form.requestSubmit(b)"));
    }

    private void pruefen(Besuch besuch, String was, String pfad) {
        Axe.verstoesse(besuch.seite()).forEach(v -> verstoesse.add(was + " " + pfad + ": " + v));
    }
}
