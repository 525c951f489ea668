package org.meedoen.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.meedoen.benchmarks.workshop.Progress;
import org.meedoen.benchmarks.workshop.Workshop;

/** A minute of faults under load, always the same ones. How long each took to get over is told, and not judged here. */
class FaultRunIT {

    private static final long SEED = 42;

    @Test
    void everyPromiseSurvives() throws Exception {
        var repository = Path.of("..").toAbsolutePath().normalize();
        var workshop =
                new Workshop(repository, Files.createTempDirectory("meedoen-chaos"), new Progress(System.out, false));
        var outcome = new FaultRun(workshop, SEED, Duration.ofMinutes(1)).run();
        System.out.println(outcome);
        if (!outcome.broken().isEmpty()) {
            workshop.keepFolder();
        }
        assertThat(outcome.broken()).isEmpty();
        assertThat(outcome.faults()).isNotEmpty();
        assertThat(outcome.signups().asked()).isPositive();
    }
}
