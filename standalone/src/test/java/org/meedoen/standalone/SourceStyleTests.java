package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What STYLE.md asks of all sources, where a text search can judge it. */
class SourceStyleTests {

    private static final Pattern VAGUE = Pattern.compile(".*(Manager|Impl|Dao|Utils?|Helper|Common)\\.java");
    private static final Pattern TEST = Pattern.compile(".*(Tests|IT)\\.java");
    private static final Pattern MAIN = Pattern.compile(".*/src/main/.*\\.java");
    private static final Pattern TWO_IDS = Pattern.compile(
            "\\bUUID\\s+\\w+\\s*,\\s*(?:final\\s+|@[\\w.]+(?:\\([^)]*\\))?\\s*)*UUID\\b|<\\s*UUID\\s*,\\s*UUID\\s*>");
    private static final Pattern CONGRESS_BESIDE_TEXT =
            Pattern.compile("\\bString\\s+(?:congress|slug)\\s*,[^;{}]*?\\bString\\s+\\w+"
                    + "|\\bString\\s+\\w+\\s*,[^;{}]*?\\bString\\s+(?:congress|slug)\\s*[,)]");
    /** Thirteen components or more. */
    private static final Pattern LONG_RECORD = Pattern.compile("\\brecord \\w+\\((?:[^;{},]*,){12}");

    private static final int LONG = 250;
    private static Map<Path, String> sources = Map.of();

    @BeforeAll
    static void read() throws IOException {
        sources = Sources.files().stream()
                .filter(SourceStyleTests::isSource)
                .collect(Collectors.toUnmodifiableMap(file -> file, SourceStyleTests::text));
        assertThat(sources).hasSizeGreaterThan(1_000);
    }

    @Test
    void aLongFileSaysWhyItIsLong() {
        assertThat(violations(SourceStyleTests::isLong, text -> text.contains("Longer than 250 lines")))
                .isEmpty();
    }

    @Test
    void noTypeHasAVagueName() {
        assertThat(violations(matches(VAGUE), text -> false)).isEmpty();
    }

    @Test
    void noTestSleeps() {
        assertThat(violations(matches(TEST), text -> !text.contains("Thread.sleep")))
                .isEmpty();
    }

    /**
     * From its second attempt on it is an {@code eval}, which the pages' policy refuses. Use {@code waitForCondition},
     * which asks from outside the page.
     */
    @Test
    void nothingWaitsForAFunctionInsideAPage() {
        assertThat(violations(file -> true, text -> !text.contains("waitForFunction")))
                .isEmpty();
    }

    @Test
    void noTestMethodIsNamedTest() {
        assertThat(violations(matches(TEST), text -> !text.contains("void test")))
                .isEmpty();
    }

    /** The compiler does not notice when two UUIDs are swapped, but it does notice a {@code SlotId} for a {@code SignupId}. */
    @Test
    void twoIdsSideBySideAreOfDifferentTypes() {
        assertThat(violations(matches(MAIN), text -> !TWO_IDS.matcher(text).find()))
                .extracting(file -> file.replaceAll("\\.\\./([^/]+)/.*/", "$1/"))
                .containsExactlyInAnyOrder(
                        // a mail and the lease on it: both are always used together, and by their names
                        "notification-service/ClaimedMail.java",
                        // an account and its session, of which LoginSessionId is in a module that this one does not use
                        "trial-installation/LoginSessions.java",
                        "trial-installation/SignedInPerson.java");
    }

    /** A congress's id is a text, as are addresses, names and searches: among them, it is a {@code CongressId}. */
    @Test
    void aCongressBesideAnotherTextIsACongressId() {
        assertThat(violations(
                        matches(MAIN),
                        text -> !CONGRESS_BESIDE_TEXT.matcher(text).find()))
                .extracting(file -> file.replaceAll("\\.\\./([^/]+)/.*/", "$1/"))
                .containsExactlyInAnyOrder(
                        // what a client wrote, before it is validated; it becomes a CongressId where it is read
                        "signup-service/SignInRequestController.java",
                        // the contents of three files, of which the first describes the congress
                        "standalone/SampleFiles.java");
    }

    /** Components of records are positional: nobody counts to fifteen. A row or a view is as flat as its table or its JSON. */
    @Test
    void aRecordHasFewComponentsUnlessItIsARowOrAView() {
        assertThat(violations(
                        matches(MAIN),
                        text -> !LONG_RECORD
                                .matcher(text.replaceAll("<[^<>]*>|@\\w+\\([^)]*\\)", ""))
                                .find()))
                .extracting(file -> file.replaceAll("\\.\\./([^/]+)/.*/", "$1/"))
                .containsExactlyInAnyOrder(
                        "notification-service/MailList.java",
                        // a slot in the JSON between two services
                        "notification-service/SlotFacts.java",
                        "signup-service/InternalSlotController.java",
                        "notification-service/StoredNotice.java",
                        // as flat as its table and its JSON
                        "signup-service/Congress.java",
                        "signup-service/CongressRequest.java",
                        "signup-service/CongressView.java",
                        "signup-service/ParticipantStory.java",
                        "signup-service/ProgrammeView.java",
                        "signup-service/SessionRow.java",
                        "signup-service/SettingsView.java",
                        // the sign-up as its participant sees it
                        "signup-service/Signup.java",
                        "signup-service/SlotRow.java",
                        "signup-service/SlotView.java");
    }

    /** A rule that has nothing to judge would pass without a word. */
    @Test
    void thereAreTestsToJudge() {
        assertThat(sources.keySet())
                .filteredOn(file -> matches(TEST).test(file))
                .hasSizeGreaterThan(200);
    }

    private static List<String> violations(Predicate<Path> concerned, Predicate<String> right) {
        return sources.entrySet().stream()
                .filter(source -> concerned.test(source.getKey()) && !right.test(source.getValue()))
                .map(source -> source.getKey().toString())
                .filter(file -> !file.endsWith("SourceStyleTests.java"))
                .sorted()
                .toList();
    }

    private static Predicate<Path> matches(Pattern pattern) {
        return file -> pattern.matcher(file.toString()).matches();
    }

    private static boolean isLong(Path file) {
        return sources.getOrDefault(file, "").lines().count() > LONG;
    }

    private static boolean isSource(Path file) {
        var name = file.toString();
        return !name.endsWith(".d.ts") && name.matches(".*/src/.*\\.(java|tsx?|css)|.*/web/(build|dev)/.*\\.ts");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
