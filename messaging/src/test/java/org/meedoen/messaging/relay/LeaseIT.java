package org.meedoen.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.TestService;
import org.meedoen.messaging.outbox.OutboxRows;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.JdbcTemplate;

class LeaseIT {

    private final String topic = TestServers.freshName("counted");
    private final TestService service =
            TestService.withoutRelay(TestServers.freshDatabase(), TestServers.kafkaBootstrapServers(), topic);
    private final Lease one = new Lease(service.sql());
    private final Lease other = new Lease(service.sql());

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void oneLeadsUntilItsLeaseExpires() {
        assertThat(one.takeOver()).isPresent();
        assertThat(other.takeOver()).isEmpty();

        expire();
        assertThat(other.takeOver()).isPresent();
        assertThat(one.takeOver()).isEmpty();
        await().until(() -> !one.keep());
        assertThat(other.keep()).isTrue();
    }

    @Test
    void aNewLeaderHasAHigherTerm() {
        var before = System.currentTimeMillis();
        var first = one.takeOver().orElseThrow();
        var second = one.takeOver().orElseThrow();
        assertThat(first).isGreaterThan(before - 60_000);
        assertThat(second).isGreaterThan(first);

        service.sql().sql("update relay_lease set term = term + 1000000000000").update();
        assertThat(one.takeOver().orElseThrow()).isEqualTo(second + 1_000_000_000_001L);
    }

    @Test
    void aReleasedLeaseIsFree() {
        one.takeOver();
        one.release();

        assertThat(other.takeOver()).isPresent();
    }

    @Test
    void aFormerLeaderDeletesNothing() {
        var rows = new OutboxRows(service.bean(JdbcTemplate.class));
        service.append(topic, "utrecht", 1, 2, 3);
        var former = one.takeOver().orElseThrow();
        var batch = rows.first(10);

        expire();
        var successor = other.takeOver().orElseThrow();
        rows.delete(batch, former);
        assertThat(rows.first(10)).hasSize(3).isEqualTo(batch);

        rows.delete(batch, successor);
        assertThat(rows.first(10)).isEmpty();
    }

    private void expire() {
        service.sql().sql("update relay_lease set expires_at = '-infinity'").update();
    }
}
