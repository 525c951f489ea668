package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meedoen.fuzz.FuzzRun;

/** A short run of {@code ./meedoen fuzz} over every port, signed out and as a participant. */
class MalformedRequestsIT {

    private static final long SEED = 29_112_026;
    private static final int REQUESTS = 1_200;

    @Test
    void everyResponseKeepsTheRules() {
        var meedoen = RunningMeedoen.shared();
        assertThat(meedoen.ports()).hasSize(4);
        var participant = Person.anybody(meedoen);
        var outcome = new FuzzRun(
                        meedoen.ports(),
                        meedoen.logs(),
                        SEED,
                        Optional.of(participant.browser().cookieHeader()),
                        Duration.ofHours(1))
                .run(sent -> sent < REQUESTS);
        System.out.println(outcome);
        assertThat(outcome.requests()).isEqualTo(REQUESTS);
        assertThat(outcome.statuses()).containsKeys(200, 400, 401, 403, 404, 406);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.loggedPerRequest()).isLessThan(1_024);
    }
}
