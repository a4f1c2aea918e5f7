package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.Gutschein;
import de.wirkungskreis.teilnahme.Gutscheine;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.teilnahme.Personen;
import de.wirkungskreis.teilnahme.Schritt;
import de.wirkungskreis.teilnahme.Teilnahmen;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page every role may see, once per distinct shape; for one role in all four ways of showing. */
class BarrierefreiheitTest extends Browserprobe {

    private static final String OHNE_ANGABEN = "the sample has nothing to show there, no link leads to it";
    /** What nobody meets, and why; whoever is met after all must leave this list. */
    private static final Map<String, String> KEINE_SEITE = Map.ofEntries(
            Map.entry("AnmeldeController.abgewiesen", "answers 403: strangersAndErrors"),
            Map.entry("AnmeldeController.beendet", "redirects to the sign-in form"),
            Map.entry("EinrichtungController.seite", "only while nobody has an account: LeeresHausReiseTest"),
            Map.entry("DateiController.vorschau", "only after a file was sent: ZustaendeTest"),
            Map.entry("WechselController.wechseln", "redirects"),
            Map.entry("ErgebnisController.verweisungErgebnis", "only after a Verweisung: ErgebnisseTest"),
            Map.entry("InhaltController.neu rahmen", "there is one frame, and no other one"),
            Map.entry("ZielController.soll", OHNE_ANGABEN),
            Map.entry("ZielController.stand", OHNE_ANGABEN));

    @Autowired Handelnder handelnder;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired Gutscheine gutscheine;
    @Autowired Massnahmen massnahmen;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping zuordnung;

    /**
     * Each role goes round; who comes first to a shape looks at it in light and dark, wide and narrow. In the end each
     * handler that answers with a page has been met.
     */
    @Test
    void everyPageOfEveryRoleAndEveryHandlerInLightAndDarkNarrowAndWide() {
        List<String> auch = teilnahmenErfassen();
        try (var besuch = als(Rolle.CONTROLLING)) {
            auch.add(Lieferungen.einbringen(besuch));
        }
        List<String> verstoesse = new ArrayList<>();
        Set<String> getroffen = new TreeSet<>();
        Set<String> geprueft = new HashSet<>();
        Stream.concat(Stream.of(Rolle.CONTROLLING), Arrays.stream(Rolle.values()))
                .filter(r -> r != Rolle.KOMMANDOZEILE).distinct().forEach(rolle -> {
            try (var besuch = als(rolle)) {
                verstoesse.addAll(herumgehen(rolle.name(), besuch, auch, getroffen, geprueft));
            }
        });
        try (var besuch = fremd()) {
            verstoesse.addAll(herumgehen("ohne Anmeldung", besuch, List.of(), getroffen, geprueft));
        }
        Set<String> nieGetroffen = Rundgang.alleFormen(zuordnung);
        assertThat(nieGetroffen).as("nobody is excused who does not exist").containsAll(KEINE_SEITE.keySet());
        nieGetroffen.removeAll(getroffen);
        nieGetroffen.removeAll(KEINE_SEITE.keySet());
        nieGetroffen.forEach(f -> verstoesse.add(f + ": nobody comes to this page"));
        assertThat(verstoesse).isEmpty();
        assertThat(getroffen).as("excused, but a page").doesNotContainAnyElementsOf(KEINE_SEITE.keySet());
    }

    /**
     * So that there is somebody to look at.
     * @return the pages that show more than the first of their shape
     */
    private List<String> teilnahmenErfassen() {
        List<String> auch = new ArrayList<>(List.of("/massnahmen/coaching-center", "/massnahmen/merkmale?jahr=2022",
                "/massnahmen/agh-garten-loehne/arbeitsgelegenheit", "/steuerung/eintritte", "/steuerung/frauen", "/steuerung/plaetze"));
        handelnder.als(new Nutzer("fallmanagement", "Fallmanagement", Set.of(Rolle.FALLMANAGEMENT)), () -> {
            for (String instrument : List.of("arbeitsgelegenheit", "fbw-abschluss")) {
                long person = personen.anlegen("123D00" + instrument.length(), new Angaben(1985, Geschlecht.WEIBLICH, null, null, 2015, null),
                        List.of(new Merkmal(Merkmalsart.FLUCHT, "", LocalDate.of(2022, 1, 1), null, "fallmanagement")));
                gutscheine.ausstellen(person, Gutschein.Art.values()[0], LocalDate.of(2022, 9, 1), LocalDate.of(2022, 12, 31));
                Massnahme massnahme = massnahmen.alle().stream().filter(m -> instrument.equals(m.angaben().instrument())).findFirst().orElse(null);
                long teilnahme = teilnahmen.anlegen(person, instrument, massnahme == null ? null : massnahme.schluessel(), null,
                        List.of(new Schritt(Teilnahmezustand.ZUGEWIESEN, LocalDate.of(2022, 9, 1)),
                                new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 9, 15))));
                auch.add("/teilnahmen/" + teilnahme);
                if (massnahme != null) {
                    auch.addAll(List.of("/massnahmen/" + massnahme.schluessel(), "/traeger/" + massnahme.angaben().traeger()));
                }
            }
        });
        return auch;
    }

    private List<String> herumgehen(String wer, Besuch besuch, List<String> auch, Set<String> getroffen, Set<String> geprueft) {
        List<String> verstoesse = new ArrayList<>();
        var rundgang = new Rundgang(zuordnung, besuch, getroffen.isEmpty() ? 2 : 1, auch);
        rundgang.gehen(blick -> {
            String form = blick.form();
            boolean neu = getroffen.add(form);
            if (!geprueft.add(form + blick.bau()) && !neu) {
                return;
            }
            besuch.oeffnen(blick.pfad());
            // one role sees its pages in all four ways, the others what is theirs alone in the two that differ most
            boolean ganz = neu && wer.equals(Rolle.CONTROLLING.name());
            for (boolean dunkel : neu ? new boolean[] {false, true} : new boolean[] {false}) {
                for (int breite : ganz ? new int[] {1280, 320} : new int[] {neu && !dunkel ? 320 : 1280}) {
                    (dunkel ? besuch.dunkel() : besuch.hell()).breite(breite);
                    String wie = form.replaceAll("[^\\w.-]+", "-") + (dunkel ? "-dunkel-" : "-hell-") + breite;
                    String wo = wer + " " + wie + " " + besuch.pfad() + ": ";
                    (dunkel && ganz ? Axe.farbverstoesse(besuch.seite()) : Axe.verstoesse(besuch.seite())).forEach(v -> verstoesse.add(wo + v));
                    if (breite == 320 && !besuch.zuBreit().isEmpty()) {
                        verstoesse.add(wo + "breiter als das Fenster: " + besuch.zuBreit());
                    }
                    if (neu && dunkel == (breite == 320)) {
                        besuch.bild(wie);
                    }
                }
            }
            besuch.hell().breite(1280);
        });
        rundgang.toteVerweise().forEach(v -> verstoesse.add(wer + " " + v));
        return verstoesse;
    }

    @Test
    void strangersAndErrors() {
        try (var besuch = fremd()) {
            for (String pfad : List.of("/anmelden", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/rueckmeldung", "/lizenzen")) {
                besuch.oeffnen(pfad);
                Axe.pruefen(besuch, "ohne Anmeldung");
            }
            besuch.oeffnen("/anmelden/abgewiesen", 403);
            Axe.pruefen(besuch, "abgewiesen");
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
