package de.wirkungskreis.muster;

import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Gutschein;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the synthetic Kreis is built, from {@code muster/kreis.yaml}: shares as whole numbers that are weighed against each
 * other, or in percent where the name of the field says so there.
 *
 * @param gemeinden key of a Raumbezug and its weight
 * @param regelsatz by year, Euro a month
 */
record Kreisdaten(String jobcenter, LinkedHashMap<String, Gemeinde> gemeinden, List<Altersgruppe> alter,
        LinkedHashMap<String, Integer> geschlecht, Bestand bestand, Anteile anteile, Map<Integer, Integer> regelsatz,
        List<Integer> saison, List<Angebot> angebote, Map<Grund, Integer> abbruchgruende, Map<Grund, Integer> nichtAntritt,
        Ausbildung ausbildung, LinkedHashMap<String, Integer> verweisungen) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Gemeinde(String ags, int einwohner) {}

    /** Ages in the last but one year told. */
    record Altersgruppe(int von, int bis, int anteil) {}

    /**
     * @param dauerhaft percent who are always there
     * @param bleiben months somebody stays on average who comes and goes
     * @param wegbleiben months until such a person is back on average
     */
    record Bestand(int dauerhaft, int bleiben, int wegbleiben, int immerArbeitslos, int nieArbeitslosFrauen,
            int nieArbeitslosMaenner, int arbeitFrauen, int arbeitMaenner) {}

    /** Percent of all people; of women and of men where they differ that much. */
    record Anteile(int schwerbehindert, int alleinerziehendFrauen, int alleinerziehendMaenner, int kindUnter3Frauen,
            int kindUnter3Maenner, int ohneAbschluss, int flucht, int migration, int zugangSgb3, int selbstaendig, int reha,
            int marktnah) {}

    /**
     * What people enter under one Instrument.
     *
     * @param eintritte a year, where no plan line counts them
     * @param erreichung percent of the plan that come true
     * @param dauer days agreed, from and to
     * @param nichtAntritt percent of the assigned who never come
     * @param arbeit percent who leave for work or training
     * @param verbleib percent in work half a year after an exit as agreed
     * @param verfall percent of the vouchers nobody redeems
     */
    record Angebot(String instrument, @Nullable Integer eintritte, int erreichung, List<Integer> dauer, int nichtAntritt,
            int abbruch, int arbeit, int verbleib, int frauen, @Nullable List<Integer> alter, @Nullable Voraussetzung nur,
            Gutschein.@Nullable Art gutschein, @Nullable Integer verfall, @Nullable Boolean ausbildung, @Nullable Boolean beurteilung,
            @Nullable List<Integer> saison, @Nullable String begleitet) {

        boolean inAusbildung() {
            return Boolean.TRUE.equals(ausbildung);
        }

        boolean beurteilt() {
            return Boolean.TRUE.equals(beurteilung);
        }

        int juengste() {
            return alter == null ? 15 : alter.get(0);
        }

        int aelteste() {
            return alter == null ? 66 : alter.get(1);
        }
    }

    enum Voraussetzung { ARBEITSLOS, LANGZEITARBEITSLOS, ZUGEWANDERT, OHNE_ABSCHLUSS, MARKTFERN }

    /** @param jahr begun in a Berichtsjahr by everybody together */
    record Ausbildung(int jahr, List<String> berufe) {}

    static Kreisdaten gelesen() {
        try (var strom = new ClassPathResource("muster/kreis.yaml").getInputStream()) {
            return YAML.readValue(strom, Kreisdaten.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("muster/kreis.yaml: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
