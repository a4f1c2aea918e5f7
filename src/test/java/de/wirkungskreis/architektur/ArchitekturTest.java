package de.wirkungskreis.architektur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.wirkungskreis.Wirkungskreis;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Zutritt;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

class ArchitekturTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.wirkungskreis");
    private static final Set<String> GLEITKOMMA =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void modulesKnowOnlyWhatTheyDeclareAndFormNoCycle() {
        ApplicationModules.of(Wirkungskreis.class).verify();
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses().that().doNotHaveFullyQualifiedName("de.wirkungskreis.betrieb.Zeitquelle")
                .should().callMethodWhere(uhrOhneClock())
                .because("time comes from the injected Clock")
                .check(KLASSEN);
    }

    @Test
    void planValuesAndMoneyAreNeverFloatingPoint() {
        members().that().areDeclaredInClassesThat(are(resideInAnyPackage(
                        "..kern..", "..planung..", "..haushalt..", "..ziel..", "..programm..")))
                .should(keinGleitkomma()).check(KLASSEN);
        members().that(heissenWieGeld()).should(keinGleitkomma()).check(KLASSEN);
        noClasses().that().resideInAnyPackage("..kern..", "..planung..", "..haushalt..")
                .should().callMethodWhere(liefertGleitkomma())
                .check(KLASSEN);
    }

    @Test
    void onlyZahlenformatWritesDates() {
        noClasses().that().doNotHaveFullyQualifiedName(Zahlenformat.class.getName())
                .should().callMethod(DateTimeFormatter.class, "format", TemporalAccessor.class)
                .orShould().callMethod(LocalDate.class, "format", DateTimeFormatter.class)
                .orShould().callMethod(LocalDateTime.class, "format", DateTimeFormatter.class)
                .orShould().callMethod(ZonedDateTime.class, "format", DateTimeFormatter.class)
                .because("a date looks the same everywhere")
                .check(KLASSEN);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        fields().should().notBeAnnotatedWith(Autowired.class)
                .andShould().notBeAnnotatedWith(Value.class)
                .andShould().notBeAnnotatedWith("jakarta.inject.Inject")
                .check(KLASSEN);
    }

    @Test
    void controllersArePackagePrivate() {
        classes().that().areMetaAnnotatedWith(Controller.class)
                .should().bePackagePrivate()
                .check(KLASSEN);
    }

    @Test
    void theShellAloneSpeaksOfZutrittAndItsWordsAreRights() {
        noClasses().that().resideOutsideOfPackages("de.wirkungskreis.web..", "de.wirkungskreis.zugang..")
                .should().dependOnClassesThat().areAssignableTo(Zutritt.class)
                .because("everybody downstream of zugang has @Darf").check(KLASSEN);
        noClasses().that().resideInAPackage("de.wirkungskreis.zugang..").should().beAnnotatedWith(Zutritt.class).check(KLASSEN);
        assertThat(Arrays.stream(Zutritt.class.getFields()).map(Field::getName).toList())
                .isSubsetOf(Arrays.stream(Recht.values()).map(Enum::name).toList());
    }

    @Test
    void everyHandlerSaysWhichRechtItAsksFor() {
        methods().that().areMetaAnnotatedWith(RequestMapping.class)
                .should(new ArchCondition<JavaMethod>("carry @Darf (in web @Zutritt), or their class does") {
                    @Override
                    public void check(JavaMethod methode, ConditionEvents ereignisse) {
                        boolean ok = methode.isAnnotatedWith(Darf.class) || methode.getOwner().isAnnotatedWith(Darf.class)
                                || methode.isAnnotatedWith(Zutritt.class) || methode.getOwner().isAnnotatedWith(Zutritt.class);
                        ereignisse.add(new SimpleConditionEvent(methode, ok, methode.getFullName() + " has no @Darf"));
                    }
                })
                .check(KLASSEN);
    }

    @Test
    void onlyJdbcClassesSpeakToTheDatabase() {
        noClasses().that(stehenInKeinerJdbcDatei())
                .and().resideOutsideOfPackage("..betrieb..")
                .should().dependOnClassesThat(are(resideInAnyPackage("java.sql..", "org.springframework.jdbc.core.."))
                        .and(are(DescribedPredicate.not(JavaClass.Predicates.assignableTo(SQLException.class)))))
                .because("SQL stands in the Jdbc… classes and in the migrations")
                .check(KLASSEN);
    }

    /** What is nested in a Jdbc… class belongs to it; what is nested elsewhere does not get away with it. */
    private static DescribedPredicate<JavaClass> stehenInKeinerJdbcDatei() {
        return DescribedPredicate.describe("stand in no Jdbc… file",
                klasse -> !klasse.getName().substring(klasse.getPackageName().length() + 1).startsWith("Jdbc"));
    }

    private static DescribedPredicate<JavaMethodCall> uhrOhneClock() {
        return DescribedPredicate.describe("read the system clock", aufruf -> {
            String typ = aufruf.getTargetOwner().getName();
            String methode = aufruf.getName();
            boolean now = typ.startsWith("java.time.") && methode.equals("now")
                    && aufruf.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
            boolean uhr = typ.equals(Clock.class.getName()) && (methode.startsWith("system") || methode.startsWith("tick"));
            return now || uhr || typ.equals("java.lang.System") && methode.equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaMethodCall> liefertGleitkomma() {
        return DescribedPredicate.describe("return a floating point number",
                aufruf -> GLEITKOMMA.contains(aufruf.getTarget().getRawReturnType().getName()));
    }

    private static DescribedPredicate<JavaMember> heissenWieGeld() {
        return DescribedPredicate.describe("are named like money",
                glied -> glied.getName().toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(euro|cent|betrag|betraege|mittel|kosten|budget|umschichtung|ausgaben).*"));
    }

    private static ArchCondition<JavaMember> keinGleitkomma() {
        return new ArchCondition<>("be free of double and float") {
            @Override
            public void check(JavaMember glied, ConditionEvents ereignisse) {
                Stream<JavaClass> typen = glied instanceof JavaField feld
                        ? Stream.of(feld.getRawType())
                        : Stream.concat(Stream.of(((JavaCodeUnit) glied).getRawReturnType()),
                                ((JavaCodeUnit) glied).getRawParameterTypes().stream());
                boolean verletzt = typen.anyMatch(t -> GLEITKOMMA.contains(t.getName()));
                ereignisse.add(new SimpleConditionEvent(glied, !verletzt, glied.getFullName() + " is floating point"));
            }
        };
    }
}
