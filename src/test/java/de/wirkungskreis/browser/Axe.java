package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** axe-core as npm has it: WCAG 2.0 to 2.2, A and AA, and best practice; no rule is switched off. */
public final class Axe {

    private static final String QUELLE = quelle();

    private Axe() {}

    /** One line per violation, with the first places; empty when there is none. */
    public static List<String> verstoesse(Page seite) {
        return verstoesse(seite, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    }

    /** The rules that look at colours: for a page whose light form has been checked with all of them at this width. */
    static List<String> farbverstoesse(Page seite) {
        return verstoesse(seite, "color-contrast", "link-in-text-block");
    }

    @SuppressWarnings("unchecked")
    private static List<String> verstoesse(Page seite, String... regeln) {
        if (!(Boolean) seite.evaluate("() => typeof axe !== 'undefined'")) {
            seite.evaluate(QUELLE + ";undefined");
        }
        return (List<String>) seite.evaluate("""
                async regeln => {
                  const e = await axe.run(document, {
                    resultTypes: ['violations'],
                    runOnly: regeln,
                  });
                  return e.violations.map(v => `${v.id}: ${v.help} (${v.nodes.length}x) `
                      + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')).join(' | '));
                }
                """, List.of(regeln));
    }

    public static void pruefen(Besuch besuch, String was) {
        assertThat(verstoesse(besuch.seite())).as(was + " " + besuch.pfad()).isEmpty();
    }

    private static String quelle() {
        try {
            return Files.readString(Path.of("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core fehlt: einmal ohne -Dfrontend.skip bauen", e);
        }
    }
}
