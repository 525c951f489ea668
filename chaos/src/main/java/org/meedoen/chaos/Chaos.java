package org.meedoen.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.meedoen.trial.Options;
import org.meedoen.trial.Progress;
import org.meedoen.trial.TrialContext;

/** Injects faults into an installation of its own, and reports every promise that was broken. */
public final class Chaos {

    private static final int MINUTES = 5;
    private static final int SEEDS = 100_000_000;

    private Chaos() {}

    /** Exits with 0 if every promise was kept, 1 if one was broken, 2 if the options are wrong. */
    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments), List.of("minutes", "seed"));
            var minutes = options.number("minutes", MINUTES);
            var seed = options.number("seed", ThreadLocalRandom.current().nextInt(1, SEEDS));
            System.exit(run(seed, Duration.ofMinutes(minutes)) ? 0 : 1);
        } catch (Options.InvalidOption invalid) {
            System.err.println(invalid.getMessage());
            System.exit(2);
        } catch (Exception fault) {
            fault.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean run(long seed, Duration length) throws IOException, InterruptedException {
        System.out.println("Seed " + seed + ": ./meedoen chaos --minutes " + length.toMinutes() + " --seed " + seed);
        var progress = new Progress(System.err, System.console() != null);
        var context =
                new TrialContext(Path.of("").toAbsolutePath(), Files.createTempDirectory("meedoen-chaos"), progress);
        try {
            var result = new FaultRun(context, seed, length).run();
            progress.done();
            System.out.println(result);
            if (!result.isFlawless()) {
                context.keepFolder();
            }
            return result.isFlawless();
        } catch (InterruptedException | RuntimeException fault) {
            context.keepFolder();
            throw fault;
        }
    }
}
