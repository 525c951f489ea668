package org.meedoen.messaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.meedoen.messaging", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PARTS_DO_NOT_CYCLE =
            slices().matching("org.meedoen.messaging.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WHAT_SERVICES_SEE_KNOWS_NO_PART = noClasses()
            .that()
            .resideInAPackage("org.meedoen.messaging")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.meedoen.messaging.*..");

    @ArchTest
    static final ArchRule NO_BUSINESS_WORD = noClasses()
            .that()
            .resideInAPackage("org.meedoen.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.meedoen.contracts..", "org.meedoen.signup..", "org.meedoen.capacity..");

    @ArchTest
    static final ArchRule SET_UP_IS_NOBODYS_BUSINESS = classes()
            .that()
            .haveSimpleNameEndingWith("AutoConfiguration")
            .should()
            .bePackagePrivate();
}
