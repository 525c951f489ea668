package org.meedoen.signup;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.meedoen.signup", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Map<String, List<String>> PURE = Map.of(
            "congress",
            List.of("Congress"),
            "programme",
            List.of("Slot", "SlotEvents", "Session", "ProgrammePlan", "ProgrammeReader", "SlotReader", "SessionReader"),
            "participant",
            List.of("Admission", "Participant", "ParticipantFile", "OrganisationFile"),
            "identity",
            List.of("SignInMailDecision", "SignInMailLimits", "RecentMailCounts", "SessionExpiry"),
            "registration",
            List.of(
                    "IntakeRules",
                    "PairRules",
                    "Pairing",
                    "Eligibility",
                    "ActingParticipant",
                    "StoredDecision",
                    "Ruling",
                    "Declined",
                    "SlotConditions",
                    "SignupStatus"),
            "invitation",
            List.of("InvitationRules", "InvitationOutcome"),
            "calendar",
            List.of("CalendarEntry", "CalendarOwner"),
            "announcement",
            List.of("Announcement", "ContentCheck"),
            "text",
            List.of("Placeholder"));

    private static final Set<String> RULES = PURE.entrySet().stream()
            .flatMap(feature ->
                    feature.getValue().stream().map(type -> "org.meedoen.signup." + feature.getKey() + "." + type))
            .collect(Collectors.toSet());

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("org.meedoen.signup.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_feature_has_no_other_rooms = classes()
            .should()
            .resideInAnyPackage(
                    "org.meedoen.signup",
                    "org.meedoen.signup.*",
                    "org.meedoen.signup.*.web",
                    "org.meedoen.signup.*.messaging",
                    "org.meedoen.signup.*.persistence");

    @ArchTest
    static final ArchRule a_feature_s_tables_are_its_own_affair_at_the_edge = classes()
            .that()
            .resideInAPackage("org.meedoen.signup.*.web")
            .should(leaveThePersistenceOfOtherFeaturesAlone());

    @ArchTest
    static final ArchRule sql_is_written_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage("org.meedoen.signup.*.persistence")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule who_reads_a_file_knows_no_database_and_no_web = noClasses()
            .that()
            .resideInAPackage("org.meedoen.signup.sheet")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql.."));

    @ArchTest
    static final ArchRule the_rules_know_no_framework = noClasses()
            .that(areRules())
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "jakarta.."));

    @ArchTest
    static void no_rule_has_moved_away(JavaClasses service) {
        assertThat(RULES).allMatch(service::contain);
    }

    /** It holds its connection until somebody closes it. */
    @ArchTest
    static final ArchRule rows_are_not_read_as_an_open_stream =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule nobody_calls_a_controller =
            classes().that().areAnnotatedWith(RestController.class).should(bePackagePrivate());

    private static DescribedPredicate<JavaClass> areRules() {
        return describe("are rules", type -> RULES.contains(outermost(type).getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static ArchCondition<JavaClass> leaveThePersistenceOfOtherFeaturesAlone() {
        return new ArchCondition<>("leave the persistence of other features alone") {
            @Override
            public void check(JavaClass web, ConditionEvents events) {
                web.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isPersistenceOfAnotherFeature(web, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(web, dependency.getDescription())));
            }
        };
    }

    private static boolean isPersistenceOfAnotherFeature(JavaClass web, JavaClass used) {
        return used.getPackageName().endsWith(".persistence") && !feature(used).equals(feature(web));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(0, type.getPackageName().lastIndexOf('.'));
    }

    /** Otherwise the bean, which uses the rows, and the rows would depend on each other. */
    @ArchTest
    static final ArchRule rows_use_no_beans_of_their_feature = noClasses()
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
