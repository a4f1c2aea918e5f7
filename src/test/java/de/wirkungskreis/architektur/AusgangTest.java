package de.wirkungskreis.architektur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.betrieb.Befehl;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/** No number about people leaves in a file that forgot to ask whether it may. */
class AusgangTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.wirkungskreis");
    /** The document holds its tables as Freigegeben, so its writers cannot have others. */
    private static final Set<String> DOKUMENT = Set.of("de.wirkungskreis.dokument.Dokumentwerk", "de.wirkungskreis.dokument.Ansichtsfolien");

    @Test
    void everyFilePassesTheGateOrSaysWhyNot() {
        methods().that(gibtEineDateiHeraus()).should(new ArchCondition<JavaMethod>("pass Freigabe or say @OhneFreigabe") {
            @Override
            public void check(JavaMethod methode, ConditionEvents ereignisse) {
                boolean ok = methode.isAnnotatedWith(OhneFreigabe.class) || methode.getMethodCallsFromSelf().stream()
                        .anyMatch(a -> a.getTargetOwner().isEquivalentTo(Tabellenantwort.class) && Set.of("csv", "xlsx").contains(a.getName())
                                || DOKUMENT.contains(a.getTargetOwner().getName()));
                ereignisse.add(new SimpleConditionEvent(methode, ok, methode.getFullName() + " lets a file out past Freigabe"));
            }
        }).check(KLASSEN);
    }

    @Test
    void onlyTheGateAndTheDocumentWriteOfficeFilesAndCsv() {
        noClasses().that().resideOutsideOfPackages("..ausgabe..", "..dokument..").and().areNotAnnotatedWith(OhneFreigabe.class)
                .should().callMethodWhere(DescribedPredicate.describe("write a workbook, a document, slides or a CSV", aufruf ->
                        aufruf.getName().equals("write") && aufruf.getTargetOwner().getName().startsWith("org.apache.poi.")
                                || aufruf.getTargetOwner().getName().startsWith("de.siegmar.fastcsv.writer.")))
                .check(KLASSEN);
    }

    @Test
    void theExceptionsAreThese() {
        assertThat(KLASSEN.stream().flatMap(k -> k.getMethods().stream()).filter(m -> m.isAnnotatedWith(OhneFreigabe.class))
                .map(m -> m.getOwner().getSimpleName() + "." + m.getName()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("DateiController.herunterladen", "ExportBefehl.call",
                        "KennzahlenBefehl.call", "MappeController.mappe", "MusterBefehl.call");
        assertThat(KLASSEN.stream().filter(k -> k.isAnnotatedWith(OhneFreigabe.class)).map(k -> k.getSimpleName()))
                .containsExactly("Planungsmappe");
    }

    private static DescribedPredicate<JavaMember> gibtEineDateiHeraus() {
        return DescribedPredicate.describe("hand out a file", glied -> glied instanceof JavaMethod methode
                && (methode.isMetaAnnotatedWith(RequestMapping.class) && methode.getReturnType().getName().matches(".*(byte\\[]|\\[B).*")
                        || assignableTo(Befehl.class).test(methode.getOwner()) && methode.getMethodCallsFromSelf().stream()
                                .anyMatch(a -> a.getTargetOwner().isEquivalentTo(Files.class) && a.getName().startsWith("write"))));
    }
}
