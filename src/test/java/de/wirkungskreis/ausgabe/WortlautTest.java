package de.wirkungskreis.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.wirkungskreis.Texte;
import de.wirkungskreis.kern.Einheit;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class WortlautTest {

    private static final MessageSource TEXTE = Texte.quelle();

    /** Steer the software; nobody reads their names. */
    private static final Set<String> TECHNIK = Set.of("Schreibweise", "Tabelle.Zeilenart", "Ausgabeart", "Maske.Art",
            "Reihenfolge.Richtung", "Wortvergleich.Art", "Dingart", "Recht", "JdbcEinmalcodes.Ergebnis", "Einspielung.Tabelle",
            "JdbcProgrammangaben.Art", "Block.Schaubild.Art", "Programmdateien.Ergebnis.Art",
            "Vereinbarungsherleitung.Art", "Kennzahl.Art", "Spalte", "Zeilenmerkmal",
            "Messreihe.Art", "Suchfenster.Beschaeftigung");

    /** What they are called depends on the place; each place has its own sentence for it. */
    private static final Set<String> JE_STELLE = Set.of("Genauigkeit", "Befund.Schwere", "Beratungsschritt.Art",
            "Dokumentabschnitt.Art", "Vorhaben.Art", "Vorhaben.Beteiligung", "Gremium.Art", "Jobcenter.Organisationsform",
            "Raumbezug.Art", "UnlesbareAngabe.Erwartet", "Verfahren.Grund", "Ziel.Rhythmus", "Zielwert.Stand.Status", "Zielwert.Basis.Version");

    /** Facts and units of the law's rules: a page that asks for one words its own question. */
    private static final Set<String> RECHT = Set.of("Arbeitsgelegenheit.Interesse",
            "Eingliederungszuschuss.Gruppe", "Feld.Art", "Foerderregeln.Bonusart", "Lohnbasis.Gebiet",
            "Gremienregeln.Gegenstand", "PassivAktivTransfer.Bedarfsgemeinschaft", "PassivAktivTransfer.Gefoerdert",
            "Rechtseinheit");

    @Test
    void every_public_enum_and_whichever_has_one_word_has_all_its_words_or_is_named_here() {
        assertThat(aufzaehlungen().filter(e -> oeffentlich(e) || hatWort(e)).filter(e -> ausnahmen().noneMatch(name(e)::equals))
                .flatMap(e -> Stream.of(e.getEnumConstants())).map(wert -> Wortlaut.schluessel((Enum<?>) wert))
                .filter(schluessel -> !gibtEs(schluessel)))
                .as("without a word in messages.properties").isEmpty();
    }

    @Test
    void the_lists_name_only_enums_there_are() {
        var alle = aufzaehlungen().map(WortlautTest::name).toList();
        assertThat(ausnahmen()).allMatch(alle::contains);
    }

    @Test
    void a_nested_enum_is_looked_up_with_what_it_belongs_to() {
        assertThat(Texte.wortlaut().wort(Einheit.PLAETZE)).isEqualTo("Plätze");
        assertThat(Wortlaut.schluessel(Tabelle.Zeilenart.SUMME)).isEqualTo("wort.Tabelle.Zeilenart.SUMME");
    }

    private static boolean oeffentlich(Class<?> klasse) {
        return Modifier.isPublic(klasse.getModifiers())
                && (klasse.getDeclaringClass() == null || oeffentlich(klasse.getDeclaringClass()));
    }

    private static boolean hatWort(Class<?> aufzaehlung) {
        return Stream.of(aufzaehlung.getEnumConstants()).anyMatch(w -> gibtEs(Wortlaut.schluessel((Enum<?>) w)));
    }

    private static boolean gibtEs(String schluessel) {
        return !"".equals(TEXTE.getMessage(schluessel, null, "", Locale.GERMANY));
    }

    private static Stream<String> ausnahmen() {
        return Stream.of(TECHNIK, JE_STELLE, RECHT).flatMap(Set::stream);
    }

    private static Stream<Class<?>> aufzaehlungen() {
        List<Class<?>> gefunden = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.wirkungskreis").stream().filter(JavaClass::isEnum)
                .<Class<?>>map(JavaClass::reflect).toList();
        return gefunden.stream();
    }

    private static String name(Class<?> aufzaehlung) {
        String mitKonstante = Wortlaut.schluessel((Enum<?>) Arrays.asList(aufzaehlung.getEnumConstants()).get(0));
        return mitKonstante.substring("wort.".length(), mitKonstante.lastIndexOf('.'));
    }
}
