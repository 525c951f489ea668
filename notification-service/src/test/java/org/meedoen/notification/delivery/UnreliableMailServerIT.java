package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.testsupport.TestServers;

/** Whatever a mail server does: a mail arrives once, or is shown as one that could not be delivered. */
class UnreliableMailServerIT {

    private static final int MAILS = 1_000;
    private static final int UNKNOWN = 20;

    private final Installation installation = Installation.shared();
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));
    private final List<SignUp> people =
            IntStream.range(0, MAILS).mapToObj(_ -> SignUp.inCongress(congress)).toList();
    private final List<String> unknown = people.stream()
            .limit(UNKNOWN)
            .map(UnreliableMailServerIT::addressOf)
            .toList();

    @BeforeEach
    void theReliableOneIsAway() {
        installation.smtp.goAway();
    }

    @AfterEach
    void theReliableOneIsBack() {
        installation.smtp.comeBack();
    }

    @Test
    void eachMailArrivesOnceOrIsShownAsUndeliverable() throws Exception {
        var seed = new Random().nextLong();
        try (var server = new UnreliableMailServer(installation.smtp.port, seed, unknown::contains)) {
            installation.publish(
                    people.stream().map(person -> person.confirmed(1)).toArray(PlaceEvent[]::new));
            await().atMost(Duration.ofMinutes(4))
                    .untilAsserted(() -> assertThat(ended()).as("seed " + seed).isEqualTo(MAILS));
            assertSoftly(softly -> {
                for (var person : people) {
                    var state = installation.stateOf(person.id(), 1);
                    var id = "<signup." + person.id() + ".1@meedoen.example>";
                    softly.assertThat(server.acknowledged(addressOf(person)))
                            .as("seed " + seed + ", " + state)
                            .isEqualTo(state.equals("SENT") ? List.of(id) : List.of());
                    softly.assertThat(server.unacknowledged(addressOf(person))).allMatch(id::equals);
                }
            });
            assertThat(people.stream().limit(UNKNOWN))
                    .allMatch(person -> installation.stateOf(person.id(), 1).equals("GIVEN_UP"));
            assertThat(installation.sentIn(congress)).isGreaterThan(MAILS / 2);
        }
    }

    /** Pauses after failures are not waited for. */
    private int ended() {
        installation
                .jdbc
                .sql("update mails set next_attempt_at = now() where congress = ? and next_attempt_at > now()")
                .param(congress.value())
                .update();
        return installation
                .jdbc
                .sql("select count(*) from mails where congress = ? and state in ('SENT', 'GIVEN_UP')")
                .param(congress.value())
                .query(Integer.class)
                .single();
    }

    private static String addressOf(SignUp person) {
        return FakeSignupService.addressOf(person.person());
    }
}
