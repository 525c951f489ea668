package org.meedoen.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.meedoen.trial.Progress;
import org.meedoen.trial.TrialContext;

/** The same minute of faults in each run. The recovery times are printed, and not judged here. */
class FaultRunIT {

    private static final long SEED = 42;

    @Test
    void everyPromiseSurvives() throws Exception {
        var repository = Path.of("..").toAbsolutePath().normalize();
        var context = new TrialContext(
                repository, Files.createTempDirectory("meedoen-chaos"), new Progress(System.out, false));
        var result = new FaultRun(context, SEED, Duration.ofMinutes(1)).run();
        System.out.println(result);
        if (!result.broken().isEmpty()) {
            context.keepFolder();
        }
        assertThat(result.broken()).isEmpty();
        assertThat(result.faults()).isNotEmpty();
        assertThat(result.signups().total()).isPositive();
    }
}
