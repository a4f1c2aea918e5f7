package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address × every role × nobody, against the table in {@code src/test/resources/zugang/zugriffsmatrix.csv}. An
 * address that is not in the table is red. Write the table anew with {@code mvn test -Dtest=ZugriffsmatrixTest
 * -Dmatrix=neu}, read the difference as critically as code, and commit it.
 */
@Datenbanktest
class ZugriffsmatrixTest {

    private static final Path TABELLE = Path.of("src/test/resources/zugang/zugriffsmatrix.csv");
    private static final String NIEMAND = "anonym";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping zuordnung;

    @Autowired
    MockMvc mvc;

    @Test
    void everyAddressIsOpenToExactlyWhomTheTableSays() throws Exception {
        var ist = new ArrayList<String>();
        ist.add("methode;pfad;offen für");
        handler().forEach((adresse, handler) -> ist.add(adresse + ";" + offenFuer(handler)));
        if ("neu".equals(System.getProperty("matrix"))) {
            Files.createDirectories(TABELLE.getParent());
            Files.writeString(TABELLE, String.join("\n", ist) + "\n");
        }
        var soll = Files.exists(TABELLE) ? Files.readAllLines(TABELLE) : List.<String>of();
        assertThat(ist).as("Zugriffsmatrix; neu schreiben mit -Dtest=ZugriffsmatrixTest -Dmatrix=neu. Es fehlen:%n%s%nZu viel:%n%s",
                ist.stream().filter(z -> !soll.contains(z)).collect(Collectors.joining("\n")),
                soll.stream().filter(z -> !ist.contains(z)).collect(Collectors.joining("\n")))
                .containsExactlyElementsOf(soll);
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        var ohne = handler().entrySet().stream().filter(e -> offenFuer(e.getValue()).isEmpty()).map(Map.Entry::getKey);
        assertThat(ohne).as("Handler ohne @Darf: für alle geschlossen").isEmpty();
    }

    /** Over HTTP. A refused request never reaches its handler, so nothing can happen. */
    @Test
    void whoMayNotIsReallyRefused() throws Exception {
        var zuUnrechtOffen = new ArrayList<String>();
        for (var eintrag : handler().entrySet()) {
            var methode = eintrag.getKey().split(";")[0];
            var pfad = URI.create(eintrag.getKey().split(";")[1]
                    // {art:zeile|gruppe}: the first of the alternatives
                    .replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1").replaceAll("\\{\\w+:\\[a-z][^}]*}", "pdf")
                    .replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", "2022").replace("*", ""));
            for (String rolle : rollen()) {
                if (!erlaubt(eintrag.getValue(), rolle)) {
                    int erwartet = rolle.equals(NIEMAND) ? 303 : 403;
                    int status = mvc.perform(request(HttpMethod.valueOf(methode), pfad).with(als(rolle)).with(csrf()))
                            .andReturn().getResponse().getStatus();
                    if (status != erwartet) {
                        zuUnrechtOffen.add(eintrag.getKey() + " für " + rolle + ": " + status);
                    }
                }
            }
        }
        assertThat(zuUnrechtOffen).isEmpty();
    }

    private Map<String, HandlerMethod> handler() {
        var alle = new TreeMap<String, HandlerMethod>();
        zuordnung.getHandlerMethods().forEach((abbildung, handler) -> {
            // classes of tests may bring handlers of their own
            if (handler.getBeanType().getName().startsWith("de.wirkungskreis.") && ausDerAnwendung(handler)) {
                var arten = abbildung.getMethodsCondition().getMethods();
                for (var art : arten.isEmpty() ? List.of(RequestMethod.GET) : arten) {
                    abbildung.getPatternValues().forEach(pfad -> alle.put(art + ";" + pfad, handler));
                }
            }
        });
        return alle;
    }

    private static boolean ausDerAnwendung(HandlerMethod handler) {
        return !handler.getBeanType().getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes");
    }

    private static String offenFuer(HandlerMethod handler) {
        if (erlaubt(handler, NIEMAND)) {
            return "alle";
        }
        var offen = rollen().stream().filter(r -> erlaubt(handler, r)).toList();
        return offen.size() == Rolle.values().length ? "Angemeldete" : String.join(" ", offen);
    }

    private static List<String> rollen() {
        return Stream.concat(Stream.of(NIEMAND), Arrays.stream(Rolle.values()).map(Rolle::name)).toList();
    }

    private static boolean erlaubt(HandlerMethod handler, String rolle) {
        return Zugangspruefung.erlaubt(handler, rolle.equals(NIEMAND) ? null : wer(rolle));
    }

    private static Authentication wer(String rolle) {
        var wer = new TestingAuthenticationToken(new Nutzer("x", "x", Set.of(Rolle.valueOf(rolle))), "", "X");
        wer.setAuthenticated(true);
        return wer;
    }

    private static RequestPostProcessor als(String rolle) {
        return rolle.equals(NIEMAND) ? anfrage -> anfrage : AlsRolle.Fabrik.als(Rolle.valueOf(rolle));
    }
}
