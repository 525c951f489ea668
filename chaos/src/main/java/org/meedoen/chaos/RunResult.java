package org.meedoen.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meedoen.chaos.verification.SignupCounts;

/**
 * The result of a run.
 *
 * @param errors the temporary errors that clients saw, by kind
 * @param longest the longest time until sign-ups worked again, and after which faults
 * @param check the last line of the consistency check
 * @param slow the faults after which sign-ups took longer to work again than promised
 * @param broken every other promise that was broken, in words
 */
public record RunResult(
        long seed,
        Duration length,
        Map<String, Integer> faults,
        SignupCounts signups,
        long actions,
        int mails,
        int mailsAgain,
        Map<String, Integer> errors,
        Recovery longest,
        String check,
        List<Recovery> slow,
        List<String> broken) {

    private static final int SHOWN = 100;

    boolean isFlawless() {
        return slow.isEmpty() && broken.isEmpty();
    }

    /** The time until sign-ups worked again after these faults. */
    public record Recovery(String after, Duration took) {

        @Override
        public String toString() {
            return "%.1f s, after: %s".formatted(took.toMillis() / 1000.0, after);
        }
    }

    @Override
    public String toString() {
        return """
                Seed              %d
                Length            %d min %d s
                Faults            %d: %s
                Client actions    %d
                Sign-ups          %s
                Mails             %d, %d of them more than once
                Errors            %s
                Longest recovery  %s
                Too slow          %d%s
                Check             %s
                Broken promises   %d%s""".formatted(
                        seed,
                        length.toMinutes(),
                        length.toSecondsPart(),
                        faults.values().stream().mapToInt(count -> count).sum(),
                        listed(faults),
                        actions,
                        signups,
                        mails,
                        mailsAgain,
                        listed(errors),
                        longest,
                        slow.size(),
                        below(slow),
                        check,
                        broken.size(),
                        below(broken));
    }

    private static String below(List<?> lines) {
        return lines.stream().limit(SHOWN).map(line -> "\n  " + line).collect(Collectors.joining());
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : new TreeMap<>(counts)
                        .entrySet().stream()
                                .map(count -> count.getValue() + " " + count.getKey())
                                .collect(Collectors.joining(", "));
    }
}
