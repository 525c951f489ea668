package org.meedoen.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.Published;
import org.meedoen.messaging.TestEvent;
import org.meedoen.testsupport.TestServers;

class TermPublisherIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final String topic = TestServers.freshName("counted");
    private final Leaders leaders = new Leaders(KAFKA, topic);

    @BeforeEach
    void theTopicExists() throws Exception {
        leaders.makeTopic();
    }

    @Test
    void theTermIsReadFromTheHeaders() throws Exception {
        try (var leader = leaders.inTerm(7);
                var published = new Published(KAFKA, topic)) {
            leader.publish(leaders.rows(1, 2));

            await().untilAsserted(() -> assertThat(published.soFar())
                    .extracting(record -> Published.header(record, "ce_term"))
                    .containsExactly("7", "7"));
        }
    }

    @Test
    void nothingIsPublishedAfterARefusedRecord() throws Exception {
        try (var leader = leaders.inTerm(7);
                var successor = leaders.inTerm(8);
                var published = new Published(KAFKA, topic)) {
            leader.publish(leaders.rows(1));
            assertThatThrownBy(() -> leader.publish(List.of(leaders.row(2), leaders.tooLarge(3), leaders.row(4))));
            assertThatThrownBy(() -> leader.publish(leaders.rows(5)));
            successor.publish(leaders.rows(6));

            await().untilAsserted(() -> assertThat(published.events()).contains(new TestEvent("utrecht", 6)));
            assertThat(published.events())
                    .extracting(TestEvent::number)
                    .startsWith(1)
                    .isSubsetOf(1, 2, 6);
        }
    }
}
