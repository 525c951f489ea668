package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two processes of each service behind the gateway give the same results as one. */
class TwoInstancesIT {

    @Test
    void placesAreGivenOnceByEitherInstance() {
        try (var meedoen = RunningMeedoen.start(2)) {
            assertThat(meedoen.processes("signup-service")).hasSize(2);
            var congress = Congress.openToAnyone(meedoen);
            congress.plan("druk;09:00;11:00;10;ja");
            var slot = congress.slot("druk");
            var people = People.of(60, meedoen).takingPartIn(congress);

            var signups = people.atOnce(
                    person -> Person.expect(201, person.ask(congress, slot)).json());

            assertThat(signups)
                    .filteredOn(signup -> signup.get("status").asString().equals("CONFIRMED"))
                    .hasSize(10);
            assertThat(signups)
                    .filteredOn(signup -> signup.get("status").asString().equals("WAITLISTED"))
                    .extracting(signup -> signup.get("position").asInt())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 50).boxed().toList());
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(congress.organiser()
                                    .browser()
                                    .get(congress.path() + "/mails")
                                    .json()
                                    .at("/totals/sent")
                                    .asInt())
                            .isEqualTo(60));
        }
    }
}
