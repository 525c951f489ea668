package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Many sign up at once, and nothing is lost when processes are killed. */
class RushIT {

    private static final Duration IN_THE_END = Duration.ofSeconds(90);
    private static final int PLACES = 20;
    private static RunningMeedoen meedoen;
    private static Person administrator;
    private static People crowd;

    @BeforeAll
    static void gather() {
        meedoen = RunningMeedoen.shared();
        administrator = meedoen.administrator();
        crowd = People.of(300, meedoen);
    }

    @Test
    void threeHundredSignUpForTwentyPlacesAndTwentyWithdraw() {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("druk;09:00;11:00;" + PLACES + ";ja");
        var slot = congress.slot("druk");
        var people = crowd.takingPartIn(congress);

        var answers = people.atOnce(person -> person.ask(congress, slot));

        assertThat(answers).extracting(HttpBrowser.Answer::status).containsOnly(201);
        var signups = answers.stream().map(HttpBrowser.Answer::json).toList();
        assertThat(having(signups, "CONFIRMED")).hasSize(PLACES);
        var waiting = having(signups, "WAITLISTED");
        assertThat(waiting)
                .extracting(signup -> signup.get("position").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 300 - PLACES).boxed().toList());
        awaitMails(congress, 300);

        var holders = IntStream.range(0, 300)
                .filter(i -> status(signups.get(i)).equals("CONFIRMED"))
                .boxed()
                .toList();
        var withdrawn = People.together(
                holders,
                i -> people.people()
                        .get(i)
                        .withdraw(congress, signups.get(i).get("id").asString()));
        assertThat(withdrawn).extracting(HttpBrowser.Answer::status).containsOnly(200);

        awaitNumbers(congress, slot, PLACES, 300 - 2 * PLACES);
        var now = current(people, congress);
        for (int i = 0; i < 300; i++) {
            assertThat(status(now.get(i))).isEqualTo(expectedAfterwards(signups.get(i)));
        }
        awaitMails(congress, 300 + 2 * PLACES);
    }

    private static String expectedAfterwards(JsonNode before) {
        if (status(before).equals("CONFIRMED")) {
            return "WITHDRAWN";
        }
        return before.get("position").asInt() <= PLACES ? "CONFIRMED" : "WAITLISTED";
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, gateway",
        "signup-service, signup-service",
        "capacity-service, capacity-service",
        "notification-service, notification-service",
        "kafka, Kafka"
    })
    void aKillDuringARushChangesNoResult(String victim, String name) {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("druk;09:00;11:00;" + PLACES + ";ja");
        var slot = congress.slot("druk");
        var people = new People(crowd.people().subList(0, 120)).takingPartIn(congress);
        var killer = Thread.ofVirtual().start(() -> {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(IN_THE_END)
                    .ignoreExceptions()
                    .until(() -> congress.availability(slot).path("confirmed").asInt() > 0);
            meedoen.killAndAwaitReturn(victim, name);
        });

        people.atOnce(person -> insist(person, congress, slot));
        await().atMost(IN_THE_END).until(() -> !killer.isAlive());

        awaitNumbers(congress, slot, PLACES, 120 - PLACES);
        await().atMost(IN_THE_END).ignoreExceptions().untilAsserted(() -> {
            var signups = current(people, congress);
            assertThat(having(signups, "CONFIRMED")).hasSize(PLACES);
            assertThat(having(signups, "WAITLISTED"))
                    .extracting(signup -> signup.get("position").asInt())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 120 - PLACES).boxed().toList());
        });
        awaitMails(congress, 120);
    }

    /** Repeats a request without a response, as the page does. */
    private static JsonNode insist(Person person, Congress congress, String slot) {
        return await().atMost(IN_THE_END)
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .until(() -> person.ask(congress, slot), answer -> answer.status() / 100 == 2)
                .json();
    }

    private static List<JsonNode> current(People people, Congress congress) {
        return people.atOnce(person -> {
            var mine = person.signups(congress);
            assertThat(mine.size()).isEqualTo(1);
            return mine.get(0);
        });
    }

    private static void awaitNumbers(Congress congress, String slot, int confirmed, int waiting) {
        await().atMost(IN_THE_END).ignoreExceptions().untilAsserted(() -> {
            var numbers = congress.availability(slot);
            assertThat(numbers.get("confirmed").asInt()).isEqualTo(confirmed);
            assertThat(numbers.get("waiting").asInt()).isEqualTo(waiting);
        });
    }

    private static void awaitMails(Congress congress, int sent) {
        await().atMost(IN_THE_END).ignoreExceptions().untilAsserted(() -> {
            var mails = administrator
                    .browser()
                    .get(congress.path() + "/mails?limit=1")
                    .json();
            assertThat(mails.at("/totals/sent").asInt()).as(mails.toString()).isEqualTo(sent);
        });
    }

    private static List<JsonNode> having(List<JsonNode> signups, String status) {
        return signups.stream().filter(signup -> status(signup).equals(status)).toList();
    }

    private static String status(JsonNode signup) {
        return signup.get("status").asString();
    }
}
