package org.meedoen.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meedoen.chaos.promise.Counts;

/**
 * What a run came to.
 *
 * @param errors what clients were asked to put up with, by kind
 * @param longest the longest time until the way of a sign-up worked again, and after what
 * @param check the check's last line
 * @param slow after what the way of a sign-up took longer to work again than promised
 * @param broken every other promise that was not kept, in words
 */
public record Outcome(
        long seed,
        Duration length,
        Map<String, Integer> faults,
        Counts signups,
        long acts,
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

    /** How long it took after that strike. */
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
                Acts of clients   %d
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
                        acts,
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
