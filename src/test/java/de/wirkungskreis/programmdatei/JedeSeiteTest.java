package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.programmdatei.Seitenleser.Feld;
import de.wirkungskreis.programmdatei.Seitenleser.Formular;
import de.wirkungskreis.zugang.Rolle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Somebody presses whatever button there is and types whatever comes to mind. No page answers with an error of its own,
 * and after every edit the Fassung goes out as a file that an empty installation takes in unchanged.
 */
@Datenbanktest
@AlsRolle({Rolle.CONTROLLING, Rolle.BFDH})
class JedeSeiteTest {

    private static final int EINGABEN = 300;
    private static final int JE_DATENBANK = 50;
    private static final List<String> SEITEN = List.of("", "/lage", "/ziele", "/planung", "/planung/aufbau", "/haushalt",
            "/raumbezuege", "/abschnitte", "/lage/reihenfolge", "/ziele/reihenfolge");
    private static final Pattern FORMULARSEITE = Pattern.compile(
            "/programme/2022/(?!.*(kommentar|zielnachhaltung|herleitung|csv|xlsx|datei|fassung|vergleich|beginnen)).*");
    private static final Pattern KEINE_EINGABE = Pattern.compile(".*(kommentar|zielnachhaltung|/fassungen|abmelden|darstellung|/fortfuehren|/beginnen|mappe).*");
    private static final List<String> TEXTE = List.of("", "", "Ärger, Übung & Größe", "„Anführung“ und \"Zeichen\"",
            "zwei\r\nZeilen\r\n\r\nund mehr", "- Strich", "a: b", "a #b", "ja", "true", "null", "~", "2022", "1.5", "{x}", "{anr}",
            "[x]", "*x", "&x", "!x", "`x`", "|", "? x", "Ende ", " Anfang", "Tab\tdrin", "§ 16i SGB II", "– 16,70 %", "Emoji 😀",
            "Null\u0000zeichen", "Steuer\u0001zeichen", "weiches\u00adTrennen", "Trenner\u2028x", "halb\ud800es Zeichen", "\ufeffMarke",
            "x".repeat(300), "S1, S2", "HF1\r\nHF2", "neuer-schluessel", "R1", "falscher schlüssel");
    private static final List<String> ZAHLEN = List.of("0", "1", "12", "1.348", "− 3,5", "ca. 400", "1.234.567,89", "100", "99,999",
            "31.12.2022", "29.02.2023", "2022", "2021", "9.999.999.999.999", "99999999999999999999", "-1", "0,005", "1e9", "12 %", "x");

    private final Random zufall = new Random(20221015);
    private String zuletzt = "";
    private final Map<String, Integer> angenommen = new TreeMap<>();

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext context;
    @Autowired Programmdateien dateien;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Verweisnetz verweisnetz;

    /** All that is wrong at once: after each fault it goes on with the last good file. */
    @Test
    void everyEditOfEveryPageGoesOutAsAFileThatComesBackTheSame() throws Exception {
        byte[] datei = new ClassPathResource("beispiel/herford-2022.yaml").getContentAsByteArray();
        dateien.einspielen(dateien.lesen(datei));
        List<String> maengel = new ArrayList<>();
        for (int i = 1; i <= EINGABEN; i++) {
            try {
                eingeben(i);
                byte[] export = dateien.schreiben(entwurf());
                dateien.lesen(export);
                assertThat(verweisnetz.haltlose(entwurf().id())).isEmpty();
                datei = export;
                if (i % JE_DATENBANK == 0) {
                    neuEinspielen(datei);
                    assertThat(new String(dateien.schreiben(entwurf()), UTF_8)).isEqualTo(new String(datei, UTF_8));
                }
            } catch (Exception | AssertionError e) {
                maengel.add(zuletzt + "\n" + kurz(e));
                neuEinspielen(datei);
            }
        }
        assertThat(maengel).isEmpty();
        assertThat(angenommen.keySet().stream().map(art -> art.replaceFirst("/.*", ""))).contains("abschnitte", "handlungsfelder",
                "haushalt", "lage", "planung", "raumbezuege", "schwerpunkte", "vorhaben", "ziele");
    }

    private void neuEinspielen(byte[] datei) {
        SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());   // a request takes it along when it ends
        FrischeDatenbank.fuer(context);
        dateien.einspielen(dateien.lesen(datei));
    }

    private static String kurz(Throwable e) {
        Throwable ursache = NestedExceptionUtils.getMostSpecificCause(e);
        String satz = String.valueOf(ursache);
        return satz.substring(0, Math.min(satz.length(), 700)) + Arrays.stream(ursache.getStackTrace())
                .filter(f -> f.getClassName().startsWith("de.wirkungskreis")).limit(4).map(f -> "\n    " + f).collect(Collectors.joining());
    }

    private Fassung entwurf() {
        return fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id());
    }

    /** One form of one page, sent once. */
    private void eingeben(int nr) throws Exception {
        String lesen = "/programme/2022" + eines(SEITEN);
        zuletzt = "Eingabe " + nr + ": " + lesen;
        var seite = Seitenleser.lesen(oeffnen(lesen).getContentAsString(UTF_8));
        List<Formular> formulare = new ArrayList<>(formulare(seite));
        var links = seite.links().stream().map(l -> l.replaceFirst("#.*", "")).filter(l -> FORMULARSEITE.matcher(l).matches()).distinct().toList();
        if (!links.isEmpty() && (formulare.isEmpty() || zufall.nextInt(4) > 0)) {
            lesen = eines(links);
            zuletzt = "Eingabe " + nr + ": " + lesen;
            formulare = new ArrayList<>(formulare(Seitenleser.lesen(oeffnen(lesen).getContentAsString(UTF_8))));
        }
        if (formulare.isEmpty()) {
            return;
        }
        // the form of the page itself is the first; to remove something comes last
        var formular = zufall.nextInt(3) > 0 ? formulare.get(0) : eines(formulare);
        var anfrage = post(formular.ziel()).with(csrf());
        var gesendet = new StringBuilder("Eingabe " + nr + ": " + lesen + " → " + formular.ziel());
        int aenderungen = 1 + zufall.nextInt(3);
        var freie = formular.felder().stream().filter(f -> f.art() != Seitenleser.Art.FEST && f.art() != Seitenleser.Art.KNOPF).toList();
        var geaendert = new ArrayList<Feld>();
        for (int i = 0; i < aenderungen && !freie.isEmpty(); i++) {
            geaendert.add(eines(freie));
        }
        boolean neues = formular.ziel().contains("/neu");
        var knoepfe = formular.felder().stream().filter(f -> f.art() == Seitenleser.Art.KNOPF).toList();
        var knopf = knoepfe.isEmpty() ? null : eines(knoepfe);
        for (var feld : formular.felder()) {
            if (feld.art() == Seitenleser.Art.KNOPF && feld != knopf) {
                continue;
            }
            var werte = geaendert.contains(feld) ? neu(feld) : neues ? ausgefuellt(feld, nr) : vorhanden(feld);
            for (String wert : werte) {
                anfrage.param(feld.name(), wert);
                if (geaendert.contains(feld) || neues) {
                    gesendet.append(' ').append(feld.name()).append('=').append(wert);
                }
            }
        }
        zuletzt = gesendet.toString();
        int status = mvc.perform(anfrage).andReturn().getResponse().getStatus();
        assertThat(status).isIn(200, 302, 303, 404, 409, 422);
        if (status == 302 || status == 303) {
            angenommen.merge(formular.ziel().replaceFirst("/programme/2022/", "").replaceAll("[?].*", "")
                    .replaceAll("/[^/]+/(bearbeiten|loeschen|entfernen|hoch|tief|verschieben|stand|monate|einheit)$", "/$1")
                    .replaceAll("^(lage|ziele)/[^/]+/", "$1/").replaceAll("(zeilen|zugaenge|umschichtungen|aufteilung|gruppe)/(?!neu|bearb|entf|loe|hoch|tief|monate|einheit|zeile)[^/]+", "$1"), 1, Integer::sum);
        }
    }

    private static List<Formular> formulare(Seitenleser.Seite seite) {
        return seite.formulare().stream().filter(f -> f.absendbar() && f.ziel().startsWith("/programme/2022")
                && !KEINE_EINGABE.matcher(f.ziel()).matches()).toList();
    }

    private MockHttpServletResponse oeffnen(String pfad) throws Exception {
        var antwort = mvc.perform(get(java.net.URI.create(pfad))).andReturn().getResponse();
        assertThat(antwort.getStatus()).as(pfad).isIn(200, 404);
        return antwort;
    }

    private List<String> neu(Feld feld) {
        return switch (feld.art()) {
            case WAHL -> feld.wahl().isEmpty() ? List.of() : List.of(eines(feld.wahl()));
            case HAKEN -> zufall.nextBoolean() ? feld.wahl() : List.of();
            default -> List.of(eines(zufall.nextInt(3) > 0 ? TEXTE : ZAHLEN));
        };
    }

    /** Something new needs its required fields. */
    private List<String> ausgefuellt(Feld feld, int nr) {
        if (feld.art() != Seitenleser.Art.TEXT || !feld.werte().get(0).isEmpty() || zufall.nextInt(3) == 0) {
            return vorhanden(feld);
        }
        return List.of(feld.name().matches(".*(wert|betrag|jahr|plaetze|anteil|basis).*") ? eines(List.of("12", "− 3,5", "100"))
                : feld.name().matches(".*([aA]m|datum|stichtag|datenstand)") ? "31.12.2021"
                : feld.name().equals("ags") || feld.name().equals("vorgaenger") ? "" : "wort-" + nr);
    }

    private static List<String> vorhanden(Feld feld) {
        return feld.art() == Seitenleser.Art.WAHL && feld.werte().isEmpty() && !feld.wahl().isEmpty()
                ? List.of(feld.wahl().get(0)) : feld.werte();
    }

    private <T> T eines(List<T> aus) {
        return aus.get(zufall.nextInt(aus.size()));
    }
}
