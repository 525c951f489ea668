package org.meedoen.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Progress;
import org.meedoen.benchmarks.workshop.Workshop;

/** Lets things go wrong on an installation of its own, and tells which promise did not survive it. */
public final class Chaos {

    private static final int MINUTES = 5;
    private static final int SEEDS = 100_000_000;

    private Chaos() {}

    /** Ends with 0 when every promise was kept, with 1 when one was not, with 2 when it was not understood. */
    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments), List.of("minutes", "seed"));
            var minutes = options.number("minutes", MINUTES);
            var seed = options.number("seed", ThreadLocalRandom.current().nextInt(1, SEEDS));
            System.exit(run(seed, Duration.ofMinutes(minutes)) ? 0 : 1);
        } catch (Options.Misunderstood mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        } catch (Exception fault) {
            fault.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean run(long seed, Duration length) throws IOException, InterruptedException {
        System.out.println("Seed " + seed + ": ./meedoen chaos --minutes " + length.toMinutes() + " --seed " + seed);
        var progress = new Progress(System.err, System.console() != null);
        var workshop = new Workshop(Path.of("").toAbsolutePath(), Files.createTempDirectory("meedoen-chaos"), progress);
        try {
            var outcome = new FaultRun(workshop, seed, length).run();
            progress.done();
            System.out.println(outcome);
            if (!outcome.isFlawless()) {
                workshop.keepFolder();
            }
            return outcome.isFlawless();
        } catch (InterruptedException | RuntimeException fault) {
            workshop.keepFolder();
            throw fault;
        }
    }
}
