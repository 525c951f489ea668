package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A network gets one line a minute for each reason, so each test needs a log of its own. */
@TestPropertySource(properties = {"meedoen.limits.session.per-second=1", "meedoen.limits.session.burst=3"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogIT extends GatewayWithBackends {

    private static final String MINE = "/api/v1/congresses/utrecht/signups";
    private static final String LINE = "action=access result=denied reason=";

    @Test
    void aSessionThatIsNotValidIsLogged(CapturedOutput log) {
        assertProblem(visitor().signedIn(SESSIONS.expired()).get(MINE), 401, "sign-in-needed");
        assertThat(log.getAll())
                .contains(LINE + "invalid-session object=\"GET before-routing\" network=127.0.0.0/24")
                .doesNotContain("/congresses/utrecht");
    }

    @Test
    void aVisitorWithoutASessionIsNotLogged(CapturedOutput log) {
        assertProblem(visitor().get(MINE), 401, "sign-in-needed");
        assertThat(log.getAll()).doesNotContain(LINE);
    }

    @Test
    void aWriteFromAnotherSiteIsLogged(CapturedOutput log) {
        assertProblem(participant().with("Origin", "https://kwaad.example").post(MINE, "{}"), 403, "cross-site");
        assertThat(log.getAll()).contains(LINE + "cross-site object=\"POST before-routing\"");
    }

    @Test
    void tooManyRequestsAreLoggedOnce(CapturedOutput log) {
        var hasty = participant();
        for (var request = 0; request < 50; request++) hasty.get(MINE);
        assertThat(log.getAll()).containsOnlyOnce(LINE + "too-many-requests");
    }
}
