package org.meedoen.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.meedoen.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("org.meedoen.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_type_of_a_congress_is_used = noClasses()
            .that()
            .resideInAPackage("org.meedoen.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.meedoen.contracts..", "org.meedoen.messaging..", "org.meedoen.http..");

    @ArchTest
    static final ArchRule nothing_is_stored = noClasses()
            .that()
            .resideInAPackage("org.meedoen.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule addresses_are_judged_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("org.meedoen.gateway.visitor..")
            .should()
            .callMethod(org.springframework.http.server.reactive.ServerHttpRequest.class, "getRemoteAddress");
}
