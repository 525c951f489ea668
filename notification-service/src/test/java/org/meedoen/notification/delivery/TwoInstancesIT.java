package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.testsupport.TestServers;

class TwoInstancesIT {

    private final Installation installation = Installation.shared();
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));

    @Test
    void twoInstancesSendEachMailOnce() {
        try (var second = installation.start()) {
            var people = IntStream.range(0, 300)
                    .mapToObj(number -> SignUp.inCongress(congress))
                    .toList();
            installation.publish(
                    people.stream().map(person -> person.confirmed(1)).toArray(PlaceEvent[]::new));
            eventually(() -> assertThat(installation.sentIn(congress)).isEqualTo(300));
            assertThat(second.isRunning()).isTrue();
            assertThat(people)
                    .allSatisfy(person -> assertThat(installation.smtp.messageIdsTo(person.person()))
                            .containsExactly("<signup." + person.id() + ".1@meedoen.example>"));
        }
    }
}
