package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stopping leaves no process behind, and a second start finds all data. */
class SecondStartIT {

    @Test
    void stoppingLeavesNothingBehindAndASecondStartFindsEverythingAgain() throws Exception {
        var first = RunningMeedoen.start(1);
        var congress = Congress.openToAnyone(first);
        congress.plan("blijft;09:00;11:00;20;ja");
        var participant = Person.anybody(first).takingPartIn(congress);
        var slot = congress.slot("blijft");
        Person.expect(201, participant.ask(congress, slot));

        assertThat(first.stillRunningAfter(Duration.ofSeconds(15))).isEmpty();
        try (var second = first.again()) {
            var again = Person.signedIn(second, participant.address());
            assertThat(again.signups(congress).get(0).get("status").asString()).isEqualTo("CONFIRMED");
            assertThat(again.mailbox().mails()).anyMatch(mail -> mail.subject().contains("plek"));
            var repeat = again.browser().write("POST", congress.path() + "/signups", Map.of("slotId", slot));
            assertThat(repeat.status()).as("a repeat is harmless").isEqualTo(200);
        }
    }

    @Test
    void afterALeakNoServiceAcceptsASessionOfTheOldKey() throws Exception {
        var first = RunningMeedoen.start(1);
        var congress = Congress.openToAnyone(first);
        var organiser = first.administrator().browser();
        var mine = List.of("/api/v1/me", congress.path() + "/dashboard", congress.path() + "/mails");
        assertThat(mine)
                .allSatisfy(path -> assertThat(organiser.get(path).status()).isEqualTo(200));

        first.stillRunningAfter(Duration.ofSeconds(15));
        try (var second = first.againWithNewKeys()) {
            for (var target : second.ports()) {
                var there = organiser.at("http://127.0.0.1:" + target.port());
                assertThat(mine)
                        .as(target.name())
                        .allSatisfy(path ->
                                assertThat(statusOnceAvailable(there, path)).isEqualTo(401));
            }
            var again = second.administrator().browser();
            assertThat(mine)
                    .allSatisfy(path -> assertThat(again.get(path).status()).isEqualTo(200));
        }
    }

    /** A service that cannot fetch the keys at this moment answers 503. */
    private static int statusOnceAvailable(HttpBrowser browser, String path) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> browser.get(path).status(), status -> status != 503);
    }
}
