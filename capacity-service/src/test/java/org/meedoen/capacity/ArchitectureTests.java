package org.meedoen.capacity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every rule here fails when it finds nothing to judge (archunit.properties). */
@AnalyzeClasses(packages = "org.meedoen.capacity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theRulesKnowNothingButTheJdkAndTheContracts = classes()
            .that()
            .resideInAPackage("org.meedoen.capacity.allocation")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("org.jspecify.annotations"))
                    .or(resideInAPackage("org.meedoen.contracts.."))
                    .or(resideInAPackage("org.meedoen.capacity.allocation")));

    @ArchTest
    static final ArchRule theRulesHaveNoClock = noClasses()
            .that()
            .resideInAPackage("org.meedoen.capacity.allocation")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    @ArchTest
    static final ArchRule featuresDoNotCycle =
            slices().matching("org.meedoen.capacity.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereAreNoOtherRooms = classes()
            .that()
            .resideInAPackage("org.meedoen.capacity.*.*..")
            .should()
            .resideInAnyPackage(
                    "org.meedoen.capacity.*.web",
                    "org.meedoen.capacity.*.messaging",
                    "org.meedoen.capacity.*.persistence");

    @ArchTest
    static final ArchRule whatAFeatureStoresIsItsOwn = classes()
            .that()
            .resideInAPackage("org.meedoen.capacity.allocation.persistence")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("org.meedoen.capacity.allocation..");

    /** Who streams has to close, or the statement is planned anew each time. */
    @ArchTest
    static final ArchRule noQueryIsLeftOpen = noClasses()
            .that()
            .resideInAPackage("org.meedoen.capacity..")
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    /** Otherwise the bean, which uses the rows, and the rows would depend on each other. */
    @ArchTest
    static final ArchRule rowsUseNoBeansOfTheirFeature = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat(
                    describe("are beans outside of persistence", ArchitectureTests::isBeanOutsideOfPersistence));

    private static boolean isBeanOutsideOfPersistence(JavaClass type) {
        var outermost = type.getEnclosingClass().orElse(type);
        return outermost.isMetaAnnotatedWith(Component.class)
                && !type.getPackageName().endsWith(".persistence");
    }
}
