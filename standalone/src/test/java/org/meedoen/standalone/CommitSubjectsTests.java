package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The subjects of commits, as STYLE.md asks for them. Skipped in sources without a history, such as an archive. */
class CommitSubjectsTests {

    private static final Path REPOSITORY = Path.of("..");

    /** Some of the older ones are longer. */
    private static final String SINCE = "2026-11-29T22:00:25Z";

    private static final int LONGEST = 72;

    /** A verb in the imperative neither ends like these, after a vowel where an ending has been added, nor is one of them. */
    private static final Pattern NOT_IMPERATIVE = Pattern.compile(
            "(?i)(?!(embed|always) )(\\w*[aeiouy]\\w*(?<!e)ed|\\w*[aeiouy]\\w*ing|\\w+[^aius]s|is|it|this|has|was|the|a|an|we|i) .*");

    /** Of a change with the branch that it is for, in a history that is cut off there. */
    private static final Pattern MERGE = Pattern.compile("Merge [0-9a-f]{40} into [0-9a-f]{40}");

    private static final Pattern ACCEPTED = Pattern.compile("\\p{Lu}\\S* \\S.*[^.\\s]");

    @Test
    void everySubjectIsShortAndImperative() throws Exception {
        assumeTrue(Files.exists(REPOSITORY.resolve(".git")), "no history");
        assertThat(subjects()).isNotEmpty().allMatch(CommitSubjectsTests::isRight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip waiting participants who may not come that day",
                "Embed the servers",
                "Pass the token",
                "Bring the pages up to date",
                "String the beads in order",
                "Shred the old keys",
                "Focus the first field",
                "Process the rest",
                "Always list the names",
                "Need one lock less"
            })
    void anImperativeIsRight(String subject) {
        assertThat(isRight(subject)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skipped waiting participants",
                "Skipping waiting participants",
                "Skips waiting participants",
                "Tests the list",
                "Has no list",
                "The list skips",
                "skip waiting participants",
                "Skip waiting participants.",
                "Skip",
                "Skip waiting participants who may not come on the day on which the slot is"
            })
    void anotherFormIsNot(String subject) {
        assertThat(isRight(subject)).isFalse();
    }

    private static boolean isRight(String subject) {
        return subject.length() <= LONGEST
                && ACCEPTED.matcher(subject).matches()
                && !NOT_IMPERATIVE.matcher(subject).matches();
    }

    private static List<String> subjects() throws IOException, InterruptedException {
        var git = started("git", "log", "--no-merges", "--since=" + SINCE, "--format=%s");
        var subjects = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return subjects.lines()
                .filter(subject -> !MERGE.matcher(subject).matches())
                .toList();
    }

    /** Skips the test where there is a history and no Git to read it with. */
    private static Process started(String... command) {
        try {
            return new ProcessBuilder(command)
                    .directory(REPOSITORY.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            return abort("no " + command[0]);
        }
    }
}
