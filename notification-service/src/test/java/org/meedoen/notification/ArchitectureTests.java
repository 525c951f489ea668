package org.meedoen.notification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Component;

/** How the rooms of this service lie. */
@AnalyzeClasses(packages = "org.meedoen.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresDoNotCycle =
            slices().matching("org.meedoen.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatToSayDoesNotKnowHowItIsDelivered = noClasses()
            .that()
            .resideInAPackage("..notification.mail..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..delivery..", "jakarta.mail..", "org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule onlyNamedRooms = classes()
            .should()
            .resideInAnyPackage(
                    "org.meedoen.notification",
                    "org.meedoen.notification.*",
                    "org.meedoen.notification.*.web",
                    "org.meedoen.notification.*.messaging",
                    "org.meedoen.notification.*.persistence");

    @ArchTest
    static final ArchRule onlyPersistenceSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("..persistence..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule theWebOnlyReads = noClasses()
            .that()
            .resideInAPackage("..delivery.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(MailQueue|MailOutcomes|MailRecords)");

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
