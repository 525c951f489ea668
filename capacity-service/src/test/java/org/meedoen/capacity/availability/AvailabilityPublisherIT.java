package org.meedoen.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.Http;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.SlotId;
import org.meedoen.messaging.background.BackgroundLoop;
import org.springframework.transaction.support.TransactionTemplate;

/** Only the test itself publishes. */
class AvailabilityPublisherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();
    private CapacityInstance service;
    private AvailabilityPublisher publisher;

    @BeforeEach
    void start() {
        service = started();
        service.bean("availabilityPublishing", BackgroundLoop.class).stop();
        publisher = service.bean(AvailabilityPublisher.class);
        publisher.publish();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static CapacityInstance started() {
        var service = CapacityInstance.start();
        await().atMost(PATIENCE)
                .until(() -> Http.get(service.uri("/actuator/health/readiness")).status() == 200);
        return service;
    }

    @Test
    void severalChangesArePublishedAsOne() {
        comeToWait(5);
        comeToWait(12);
        assertThat(publisher.publish()).isEqualTo(1);
        assertThat(publisher.publish()).isZero();
        awaitWaitingOnThePage(service, 12);
        comeToWait(13);
        assertThat(publisher.publish()).isEqualTo(1);
        awaitWaitingOnThePage(service, 13);
    }

    @Test
    void onlyChangedSlotsArePublished() {
        var other = SlotId.random();
        TestTopics.tell(congress.slot(other, 20));
        comeToWait(1);
        assertThat(publisher.publish()).isEqualTo(2);
        comeToWait(2);
        assertThat(publisher.publish()).isEqualTo(1);
    }

    @Test
    void aCrashedPublishersChangesArePublishedByTheNext() {
        comeToWait(7);
        service.close();
        service = started();
        awaitWaitingOnThePage(service, 7);
    }

    @Test
    void twoPublishersDoNotRunAtTheSameTime() {
        comeToWait(3);
        service.bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            assertThat(service.bean(ChangedAvailabilityRows.class).lock()).isTrue();
            assertThat(onAnotherConnection()).isZero();
        });
        assertThat(publisher.publish()).isEqualTo(1);
    }

    private int onAnotherConnection() {
        var published = new int[1];
        var other = Thread.ofPlatform().start(() -> published[0] = publisher.publish());
        await().atMost(PATIENCE).until(() -> !other.isAlive());
        return published[0];
    }

    private void comeToWait(int altogether) {
        TestTopics.tell(congress.published(1));
        TestTopics.tell(congress.slot(slot, 0));
        TestTopics.tell(congress.requests(altogether - (int) waiting(), slot));
        await().atMost(PATIENCE).until(() -> waiting() == altogether);
    }

    private long waiting() {
        return service.count(congress.slug(), "WAITING");
    }

    private void awaitWaitingOnThePage(CapacityInstance of, int waiting) {
        var page = of.uri("/api/v1/congresses/" + congress.slug() + "/availability");
        await().atMost(PATIENCE)
                .until(() -> Http.get(page).body().at("/slots/0/waiting").asInt() == waiting);
    }
}
