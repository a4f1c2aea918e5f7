package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a browser. Whatever the browser complains about (a broken rule of the CSP, an error in a script, a failed
 * answer nobody expected) is collected, and closing the visit fails when there is any.
 */
public final class Besuch implements AutoCloseable {

    private static final Path BILDER = Path.of("target/bilder");
    private static final Path HANDBUCH = Path.of("docs/handbuch/bilder");

    private final BrowserContext kontext;
    private final Page seite;
    private final String adresse;
    private final List<String> klagen = new ArrayList<>();
    private Set<Integer> erwartet = Set.of(200);

    Besuch(String adresse, boolean mitSkript) {
        this.adresse = adresse;
        kontext = Chromium.BROWSER.newContext(new NewContextOptions()
                .setBaseURL(adresse).setLocale("de-DE").setTimezoneId("Europe/Berlin").setViewportSize(1280, 900)
                .setJavaScriptEnabled(mitSkript).setReducedMotion(ReducedMotion.REDUCE).setColorScheme(ColorScheme.LIGHT));
        kontext.setDefaultTimeout(60_000);
        if (mitSkript) {
            kontext.addInitScript("addEventListener('securitypolicyviolation', e => console.error("
                    + "`CSP ${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`))");
        }
        seite = kontext.newPage();
        seite.onConsoleMessage(m -> {
            // an expected 4xx is reported by the browser as a failed resource, and by htmx with its number
            boolean gemeldet = erwartet.stream().anyMatch(status -> status >= 400 && (m.text().startsWith("Failed to load resource")
                    || m.text().startsWith("Response Status Error Code " + status)));
            if ((m.type().equals("error") || m.type().equals("warning")) && !gemeldet) {
                klagen.add(seite.url() + ": " + m.text());
            }
        });
        seite.onPageError(e -> klagen.add(seite.url() + ": " + e));
        seite.onResponse(a -> {
            if (a.status() >= 400 && !erwartet.contains(a.status())) {
                klagen.add(a.url() + " antwortet mit " + a.status());
            }
        });
    }

    public Page seite() {
        return seite;
    }

    public Response oeffnen(String pfad) {
        return oeffnen(pfad, 200);
    }

    public Response oeffnen(String pfad, int status) {
        erwartet = Set.of(status);
        var antwort = seite.navigate(adresse + pfad);
        assertThat(antwort.status()).as(pfad).isEqualTo(status);
        return antwort;
    }

    /** What follows may be answered so (a form with errors: 422; one that has been sent already: 409). */
    public Besuch erwartet(Integer... status) {
        erwartet = Set.of(status);
        return this;
    }

    public Besuch hell() {
        return farben(ColorScheme.LIGHT);
    }

    public Besuch dunkel() {
        return farben(ColorScheme.DARK);
    }

    private Besuch farben(ColorScheme farben) {
        seite.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farben).setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    public Besuch breite(int pixel) {
        seite.setViewportSize(pixel, 900);
        return this;
    }

    /** Address inside the application, with its query. */
    public String pfad() {
        return seite.url().substring(adresse.length());
    }

    /** What a screen reader would be told has the focus: tag, id and text. */
    public String fokus() {
        return (String) seite.evaluate("() => { const e = document.activeElement; "
                + "return `${e.tagName.toLowerCase()}#${e.id} ${(e.innerText ?? '').trim().slice(0, 80)}`; }");
    }

    public Besuch taste(String... tasten) {
        for (String taste : tasten) {
            seite.keyboard().press(taste);
        }
        return this;
    }

    /** Waits until htmx has nothing under way. */
    public Besuch ruhig() {
        seite.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        return this;
    }

    /** Nothing may be wider than the window; tables scroll inside their region. */
    public void passtInDieBreite() {
        assertThat(zuBreit()).as("breiter als das Fenster: " + pfad()).isEmpty();
    }

    String zuBreit() {
        return (String) seite.evaluate("() => { const w = document.documentElement; if (w.scrollWidth <= w.clientWidth) return ''; "
                + "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w.clientWidth + 1 "
                + "&& !e.closest('.tabelle')).slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n') || 'scrollWidth ' + w.scrollWidth; }");
    }

    /** For somebody who wants to look at every page: written only with {@code -Dbilder=alle}, for it takes its time. */
    public void bild(String name) {
        if (!"alle".equals(System.getProperty("bilder"))) {
            return;
        }
        seite.screenshot(new Page.ScreenshotOptions().setPath(BILDER.resolve(name + ".png")).setFullPage(true));
    }

    /** A picture of the handbook; written only with {@code -Dbilder=neu}, so that a test run changes no file. */
    public void handbuchbild(String name) {
        if ("neu".equals(System.getProperty("bilder"))) {
            seite.screenshot(new Page.ScreenshotOptions().setPath(HANDBUCH.resolve(name + ".png")));
        }
    }

    public List<String> klagen() {
        return klagen;
    }

    @Override
    public void close() {
        kontext.close();
        assertThat(klagen).as("Klagen des Browsers").isEmpty();
    }

    String adresse() {
        return adresse;
    }

    BrowserContext kontext() {
        return kontext;
    }
}
