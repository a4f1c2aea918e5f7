package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What several journeys do alike. */
abstract class Reiseprobe extends Browserprobe {

    static final String VERGABE_2022 = "w/mabe-vergabe/2022/EINTRITTE";

    /** What is wrong with the place Tab has led to: it must be seen. */
    private static final String HALT = """
            () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
              if (e === document.body) return 'body';
              const ring = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
              const innen = r.bottom > 0 && r.top < innerHeight && r.width > 0 && r.height > 0;
              return ring && innen ? '' : `${e.outerHTML.slice(0, 120)} ring=${ring} innen=${innen}`; }
            """;

    /** A field of the plan's form; its id has slashes in it. */
    static Locator feld(Besuch besuch, String name) {
        return besuch.seite().locator("[id='" + name + "']");
    }

    static void verweis(Besuch besuch, String text) {
        besuch.seite().locator("main").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(text)).first().click();
    }

    /** A click returns before the next page has come; what its scripts do, focus a fault for one, is waited for. */
    static void knopf(Besuch besuch, String text) {
        var knopf = besuch.seite().locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text)).first();
        besuch.seite().waitForNavigation(knopf::click);
    }

    static void imUmlauf(Besuch besuch, String text) {
        besuch.seite().locator("nav.umlauf--breit a", new Page.LocatorOptions().setHasText(text)).click();
    }

    /** Text as one reads it: every kind of blank is one blank. */
    static String text(Locator wo) {
        return wo.innerText().replaceAll("[\\s\u00a0\u202f\u2009]+", " ").strip();
    }

    static String meldung(Besuch besuch) {
        return text(besuch.seite().locator("#meldungen"));
    }

    static String inhalt(Besuch besuch) {
        return text(besuch.seite().locator("main"));
    }

    /** From the page of the published programme to a draft of one's own. */
    static void entwurfBeginnen(Besuch besuch, String bezeichnung) {
        besuch.oeffnen("/programme/2022/fassungen");
        besuch.seite().fill("#bezeichnung", bezeichnung);
        knopf(besuch, "Neue Fassung anlegen");
        assertThat(meldung(besuch)).contains("ist angelegt");
    }

    /** Records a step from the button of its station. */
    static void schritt(Besuch besuch, String knopf, String ergebnis, String stellungnahme) {
        besuch.oeffnen("/programme/2022/fassungen");
        verweis(besuch, knopf);
        besuch.seite().selectOption("#ergebnis", new SelectOption().setLabel(ergebnis));
        besuch.seite().fill("#stellungnahme", stellungnahme);
        if (besuch.seite().locator("#gremium").count() == 1) {
            besuch.seite().selectOption("#gremium", new SelectOption().setIndex(1));
        }
        knopf(besuch, "Speichern");
    }

    static byte[] herunterladen(Besuch besuch, String text) {
        return gelesen(besuch.seite().waitForDownload(() -> verweis(besuch, text)));
    }

    static byte[] gelesen(Download datei) {
        try {
            return Files.readAllBytes(datei.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This year's plan is what the next one is compared with. */
    static void naechstesJahr(Besuch besuch) {
        assertThat(besuch.pfad()).startsWith("/programme/2023/planung");
        assertThat(text(besuch.seite().locator("#plan thead"))).contains("2023").contains("2022");
        assertThat(text(besuch.seite().locator("#mabe-vergabe td.vorjahr").first())).isEqualTo("210");
        assertThat(besuch.seite().locator("#plan td").allInnerTexts()).contains("1.360");
    }

    static void stand(Besuch besuch, String text) {
        assertThat(text(besuch.seite().locator(".standzeile"))).contains(text);
    }

    /** Tab from the top of the page to a link, and Enter. */
    static void folgen(Besuch besuch, String wohin, String text) {
        tabBis(besuch, wohin);
        assertThat(besuch.fokus()).contains(text);
        weiter(besuch);
    }

    static void weiter(Besuch besuch) {
        besuch.seite().waitForNavigation(() -> besuch.taste("Enter"));
    }

    static void zumInhalt(Besuch besuch) {
        besuch.taste("Tab");
        assertThat(besuch.fokus()).contains("Zum Inhalt springen");
        besuch.taste("Enter");
        assertThat(besuch.fokus()).startsWith("div#inhalt");
    }

    static void tabBis(Besuch besuch, String wohin) {
        for (int i = 0; i < 150; i++) {
            besuch.taste("Tab");
            assertThat((String) besuch.seite().evaluate(HALT)).as("Halt " + i + " auf dem Weg zu " + wohin).isEmpty();
            if ((Boolean) besuch.seite().evaluate("s => document.activeElement.matches(s)", wohin)) {
                return;
            }
        }
        throw new AssertionError("Mit der Tabulatortaste nicht erreicht: " + wohin + " auf " + besuch.pfad());
    }

    /** Tab through a form: what is typed where, by id; ends with Enter on the button that saves. */
    static void ausfuellen(Besuch besuch, Map<String, String> eingaben) {
        Set<String> offen = new TreeSet<>(eingaben.keySet());
        for (int i = 0; i < 150; i++) {
            besuch.taste("Tab");
            assertThat((String) besuch.seite().evaluate(HALT)).as("Halt " + i + " in " + besuch.pfad()).isEmpty();
            String id = (String) besuch.seite().evaluate("document.activeElement.id");
            if (offen.remove(id)) {
                // a list takes the letters an option begins with, or a key
                if (eingaben.get(id).startsWith("Arrow")) {
                    besuch.taste(eingaben.get(id));
                } else {
                    besuch.seite().keyboard().type(eingaben.get(id));
                }
            } else if ((Boolean) besuch.seite().evaluate("document.activeElement.matches('main form button[type=submit]')")) {
                assertThat(offen).as("Felder ohne Tabulatorhalt").isEmpty();
                weiter(besuch);
                return;
            }
        }
        throw new AssertionError("Kein Knopf zum Speichern auf " + besuch.pfad());
    }
}
