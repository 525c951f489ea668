package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meedoen.system.Person.expect;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The services count independently and show the same numbers: "0 te veel, 0 kwijt, 0 dubbel". */
class StatusIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningMeedoen meedoen = RunningMeedoen.shared();
    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void allServicesShowTheSameCountsAfterManyChanges() {
        congress.plan("vol;09:00;11:00;3;ja", "ook;10:00;12:00;4;ja", "leeg;13:00;15:00;9;nee");
        var full = congress.slot("vol");
        var also = congress.slot("ook");
        var people = People.of(8, meedoen).takingPartIn(congress).people();
        var asked = People.together(people.subList(0, 6), person -> expect(201, person.ask(congress, full)));
        var keeper = people.get(7);
        var kept = id(expect(201, keeper.ask(congress, also)));
        var wanted = id(expect(201, keeper.exchange(congress, full, kept)));
        for (var i = 0; i < 6; i++) {
            expect(200, people.get(i).withdraw(congress, id(asked.get(i))));
        }
        await().atMost(SOON)
                .until(() -> keeper.signups(congress)
                        .valueStream()
                        .anyMatch(signup -> signup.get("id").asString().equals(wanted)
                                && signup.get("status").asString().equals("CONFIRMED")));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(numbers("signups")).isEqualTo(numbers("places"));
            assertThat(status("signups").get("decided"))
                    .isEqualTo(status("mails").get("decided"));
        });
        for (var promise : new String[] {
            "tooMany", "twice", "atTheSameTime", "idle", "notTheirDay", "afterTheStart", "contradicting"
        }) {
            assertThat(status("places").get(promise).asInt()).as(promise).isZero();
        }
        assertThat(status("signups").get("lost").asInt()).isZero();
        assertThat(status("signups").get("twice").asInt()).isZero();
    }

    private static String id(HttpBrowser.Answer answer) {
        return answer.json().get("id").asString();
    }

    /** Confirmed and waiting participants of the slots that have any. */
    private Map<String, String> numbers(String of) {
        return status(of)
                .get("slots")
                .valueStream()
                .filter(slot ->
                        slot.get("confirmed").asInt() + slot.get("waiting").asInt() > 0)
                .collect(Collectors.toMap(
                        slot -> slot.get("slotId").asString(),
                        slot -> slot.get("confirmed").asInt() + " and "
                                + slot.get("waiting").asInt(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private JsonNode status(String of) {
        return expect(200, congress.organiser().browser().get(congress.path() + "/status/" + of))
                .json();
    }
}
