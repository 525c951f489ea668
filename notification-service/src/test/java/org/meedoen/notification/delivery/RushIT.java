package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.testsupport.TestServers;

class RushIT {

    /** Not enough to be a rush. */
    private static final int PEOPLE = 15;

    private static final int AT_ONCE = 3;

    private static final String MOST_OF_ONE_CLAIM = """
            select coalesce(max(mails), 0) from (
                select count(*) as mails from mails where congress = ? and lease is not null group by lease) as claims
            """;

    private final Installation installation = Installation.shared();
    private final RushDetector rush = installation.service.getBean(RushDetector.class);
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));

    @Test
    void aWorkerReleasesMostOfItsMailsWhenARushBegins() {
        eventually(() -> assertThat(rush.isOn()).isFalse());
        var gate = new CountDownLatch(1);
        installation.signup.recipientsGate = gate;
        installation.publish(IntStream.range(0, PEOPLE)
                .mapToObj(number -> SignUp.inCongress(congress).confirmed(1))
                .toArray(PlaceEvent[]::new));
        eventually(() -> assertThat(mostOfOneClaim()).isGreaterThan(AT_ONCE));

        rush.decided(1_000);
        gate.countDown();

        eventually(() -> assertThat(installation.sentIn(congress)).isEqualTo(PEOPLE));
        assertThat(mostOfOneClaim()).isLessThanOrEqualTo(AT_ONCE);
    }

    private int mostOfOneClaim() {
        return installation
                .jdbc
                .sql(MOST_OF_ONE_CLAIM)
                .param(congress.value())
                .query(Integer.class)
                .single();
    }
}
