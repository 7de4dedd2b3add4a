package org.balise.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.ProgramClasses.ALL;

import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules of the house, checked on all the classes of the program as built. */
class HouseRulesTest {
    private static final String API = "org.balise.api..";
    private static final String CORE = "org.balise.core..";
    private static final String REPORT = "org.balise.report..";
    private static final String REGISTRY = "org.balise.registry..";
    private static final String CLI = "org.balise.cli..";

    @Test
    void enoughClassesAreChecked() {
        Map<String, Integer> least = Map.of(API, 60, CORE, 80, REPORT, 30, REGISTRY, 30, CLI, 30);
        least.forEach((where, number) ->
                assertThat(ALL.that(resideInAPackage(where)).size()).as(where).isGreaterThan(number));
    }

    @Test
    void theApiDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage(API)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(API, "java..", "org.jspecify..")
                .because("a pack or a plugin compiles against the API alone")
                .check(ALL);
    }

    @Test
    void theCoreKnowsNeitherTheReportNorTheCommands() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAPackage("org.balise..").and(not(resideInAnyPackage(API, CORE))))
                .because("the flow goes one way, from answers to reports")
                .check(ALL);
    }

    @Test
    void theReportKnowsOnlyTheApi() {
        noClasses()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .dependOnClassesThat(resideInAPackage("org.balise..").and(not(resideInAnyPackage(API, REPORT))))
                .because("a report is made from an assessment, whatever computed it")
                .check(ALL);
    }

    @Test
    void theCalculatorOfTheEnvironmentKnowsOnlyTheApi() {
        noClasses()
                .that()
                .resideInAPackage("org.balise.environment..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.balise..").and(not(resideInAnyPackage(API, "org.balise.environment.."))))
                .because("it is a plugin, and another calculator can take its place")
                .check(ALL);
    }

    @Test
    void nobodyNamesTheCalculatorOfTheEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.balise.environment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.balise.environment..")
                .because("it is found through the extension point")
                .check(ALL);
    }

    @Test
    void onlyOneClassSeesCycloneDx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.balise.cli.environment..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.cyclonedx..", "com.fasterxml.jackson.databind..")
                .because("no other command may load that library")
                .check(ALL);
    }

    @Test
    void theRegistryAndTheReportAreStrangers() {
        noClasses()
                .that()
                .resideInAPackage(REGISTRY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REPORT, CORE, CLI)
                .because("each can be replaced without the other")
                .check(ALL);
    }

    @Test
    void onlyOnePackageSeesDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.balise.core.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("the rule engine is a detail that can be replaced")
                .check(ALL);
    }

    @Test
    void onlyTheRegistrySeesSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.balise.registry.db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("an assessment needs no database")
                .check(ALL);
    }

    @Test
    void onlyTheCommandsSeeThePersonAndTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .because("the rest is a library")
                .check(ALL);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("commands run in memory, in tests as elsewhere")
                .check(ALL);
    }

    @Test
    void noResultDependsOnTheMomentOrOnChance() {
        noClasses()
                .that()
                .resideInAnyPackage(API, CORE, REPORT, "org.balise.environment..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("the same dossier gives the same bytes")
                .check(ALL);
    }

    @Test
    void noResultDependsOnTheProcessor() {
        noClasses()
                .should()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "log10", double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .because("only StrictMath gives the same last bit everywhere")
                .check(ALL);
    }

    @Test
    void nothingOpensTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|.*Http.*|URLConnection|URLClassLoader|InetAddress|http\\..*)|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*|com\\.sun\\.net\\..*")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .because("a dossier never leaves the machine")
                .check(ALL);
    }

    /** The API is one vocabulary: its records name each other across packages. */
    @Test
    void thereAreNoCycles() {
        for (String slices : List.of(
                "org.balise.(*)..",
                "org.balise.core.(*)..",
                "org.balise.report.(*)..",
                "org.balise.registry.(*)..",
                "org.balise.cli.(*)..")) {
            slices().matching(slices)
                    .should()
                    .beFreeOfCycles()
                    .because("a reader must be able to start somewhere")
                    .check(ALL);
        }
    }
}
