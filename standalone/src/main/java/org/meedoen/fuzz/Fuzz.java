package org.meedoen.fuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends malformed requests to a running installation for some minutes. Exits with 0 if every response kept the rules, 1 if
 * one did not, 2 if the options are wrong.
 */
public final class Fuzz {

    private static final int MINUTES = 1;
    private static final int SEEDS = 100_000_000;

    private static final Duration LONGEST = Duration.ofMillis(50);

    private Fuzz() {}

    public static void main(String[] arguments) {
        var options = List.of(arguments);
        if (options.size() % 2 != 0
                || !options.stream().allMatch(each -> each.matches("--minutes|--seed|[0-9]{1,8}"))) {
            System.err.println("Usage: ./meedoen fuzz [--minutes N] [--seed S]");
            System.exit(2);
        }
        var minutes = number(options, "--minutes", MINUTES);
        var seed = number(options, "--seed", ThreadLocalRandom.current().nextInt(1, SEEDS));
        System.out.println("Seed " + seed + ": ./meedoen fuzz --minutes " + minutes + " --seed " + seed);
        var result = run(System.getenv(), seed, Duration.ofMinutes(minutes));
        System.out.println(result);
        System.exit(result.findings().isEmpty() ? 0 : 1);
    }

    private static int number(List<String> options, String name, int preset) {
        var at = options.indexOf(name);
        return at < 0 ? preset : Integer.parseInt(options.get(at + 1));
    }

    private static FuzzResult run(Map<String, String> environment, long seed, Duration length) {
        var until = System.nanoTime() + length.toNanos();
        return new FuzzRun(
                        Target.parse(environment.getOrDefault("MEEDOEN_PORTS", "")),
                        Path.of(environment.getOrDefault("MEEDOEN_LOGS", "")),
                        seed,
                        Optional.ofNullable(environment.get("MEEDOEN_SESSION")),
                        LONGEST)
                .run(_ -> System.nanoTime() < until);
    }
}
