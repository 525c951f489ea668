package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meedoen.system.Person.expect;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The allocation rules, over HTTP. */
class RushRulesIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final RunningMeedoen meedoen = RunningMeedoen.shared();
    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void aHeldPlaceIsKeptUntilTheExchangeSucceeds() {
        congress.plan("beter;09:00;11:00;1;ja", "eigen;10:00;12:00;1;ja");
        var better = congress.slot("beter");
        var own = congress.slot("eigen");
        var lucky = participant();
        var keeper = participant();
        var follower = participant();
        var place = expect(201, lucky.ask(congress, better)).json();
        var kept = expect(201, keeper.ask(congress, own)).json().get("id").asString();
        expect(201, follower.ask(congress, own));

        assertThat(keeper.ask(congress, better).problem()).isEqualTo("clash");
        assertThat(follower.exchange(congress, better, kept).problem())
                .as("somebody else's place")
                .isEqualTo("nothing-to-exchange");
        var waits = expect(201, keeper.exchange(congress, better, kept)).json();
        assertThat(waits.get("status").asString()).isEqualTo("WAITLISTED");
        assertThat(waits.get("inExchangeFor").asString()).isEqualTo(kept);
        assertThat(status(keeper, kept)).isEqualTo("CONFIRMED");

        expect(200, lucky.withdraw(congress, place.get("id").asString()));

        var wanted = waits.get("id").asString();
        await().atMost(SOON).until(() -> status(keeper, wanted).equals("CONFIRMED"));
        assertThat(status(keeper, kept)).isEqualTo("WITHDRAWN");
        assertThat(signup(keeper, kept).get("reason").asString()).isEqualTo("EXCHANGED");
        await().atMost(SOON)
                .until(() -> follower.signups(congress)
                        .get(0)
                        .get("status")
                        .asString()
                        .equals("CONFIRMED"));
        keeper.mailbox()
                .await(mail -> mail.subject().startsWith("Je hebt geruild")
                        && mail.text().contains("Bezoek beter")
                        && mail.text().contains("Bezoek eigen"));
    }

    @Test
    void aPositionIsKeptInExchangeForAPlaceElsewhere() {
        congress.plan("vol;09:00;11:00;1;ja", "vrij;10:00;12:00;20;ja");
        var full = congress.slot("vol");
        var lucky = participant();
        var keeper = participant();
        var place = expect(201, lucky.ask(congress, full)).json();
        var waits = expect(201, keeper.ask(congress, full)).json().get("id").asString();
        expect(201, participant().ask(congress, full));
        var taken = expect(201, keeper.askAndKeepWaiting(congress, congress.slot("vrij")))
                .json();
        var held = taken.get("id").asString();
        assertThat(taken.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(signup(keeper, waits).get("position").asInt()).isEqualTo(1);
        assertThat(signup(keeper, waits).get("inExchangeFor").asString()).isEqualTo(held);
        keeper.mailbox()
                .await(mail -> mail.subject().startsWith("Je hebt een plek")
                        && mail.text().contains("Je wacht op:")
                        && mail.text().contains("Bezoek vol"));

        expect(200, lucky.withdraw(congress, place.get("id").asString()));

        await().atMost(SOON).until(() -> status(keeper, waits).equals("CONFIRMED"));
        assertThat(signup(keeper, held).get("reason").asString()).isEqualTo("EXCHANGED");
    }

    @Test
    void theStateOfAWaitlistedSignupIsUpdated() {
        congress.plan("druk;09:00;11:00;2;ja");
        var slot = congress.slot("druk");
        var people = List.of(participant(), participant(), participant(), participant());
        var signups = people.stream()
                .map(person ->
                        expect(201, person.ask(congress, slot)).json().get("id").asString())
                .toList();
        expect(200, people.get(0).withdraw(congress, signups.get(0)));
        var last = people.get(3);
        await().atMost(SOON).untilAsserted(() -> {
            var waiting = signup(last, signups.get(3));
            assertThat(waiting.get("position").asInt()).isEqualTo(1);
            assertThat(waiting.at("/since/freed").asInt()).isEqualTo(1);
            assertThat(waiting.at("/since/ahead").asInt()).isEqualTo(1);
        });
    }

    @Test
    void anOrganisationGetsNoMoreThanItsQuotaUntilTheQuotaEnds() {
        congress.organisations("utrecht,Gemeente Utrecht\namersfoort,Gemeente Amersfoort\n");
        congress.plan("gewild;09:00;11:00;3;ja");
        var slot = congress.slot("gewild");
        var path = congress.path() + "/slots/" + slot;
        expect(200, congress.organiser().browser().write("PATCH", path, Map.of("perOrganisation", 1)));
        var first = participantOf("utrecht");
        var second = participantOf("utrecht");
        var other = participantOf("amersfoort");

        assertThat(asked(first, slot).get("status").asString()).isEqualTo("CONFIRMED");
        var heldBack = asked(second, slot);
        assertThat(heldBack.get("status").asString()).isEqualTo("WAITLISTED");
        assertThat(heldBack.get("heldBack").asString()).isEqualTo("QUOTA");
        assertThat(asked(other, slot).get("status").asString()).isEqualTo("CONFIRMED");

        var soon = Instant.now().plusSeconds(2).toString();
        expect(
                200,
                congress.organiser().browser().write("PATCH", path, Map.of("perOrganisation", 1, "quotaUntil", soon)));
        await().atMost(SOON)
                .until(() -> status(second, heldBack.get("id").asString()).equals("CONFIRMED"));
    }

    @Test
    void noParticipantGetsMorePlacesThanTheCap() {
        congress.settings(Map.of("caps", List.of(Map.of("kind", "VISIT", "per", "DAY", "max", 1))));
        congress.plan("ochtend;09:00;11:00;5;ja", "middag;13:00;15:00;5;ja");
        var person = participant();
        var morning = asked(person, congress.slot("ochtend")).get("id").asString();
        var refused = person.ask(congress, congress.slot("middag"));
        assertThat(refused.problem()).isEqualTo("cap");
        assertThat(refused.json().get("cap").get("kind").asString()).isEqualTo("VISIT");
        assertThat(refused.json().get("detail").asString()).contains("per dag hoogstens 1 werkbezoek");
        var swapped = expect(201, person.exchange(congress, congress.slot("middag"), morning))
                .json();
        assertThat(swapped.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(status(person, morning)).isEqualTo("WITHDRAWN");
    }

    private Person participant() {
        return Person.anybody(meedoen).takingPartIn(congress);
    }

    private Person participantOf(String organisation) {
        return Person.anybody(meedoen).takingPartIn(congress, organisation);
    }

    private JsonNode asked(Person person, String slot) {
        return expect(201, person.ask(congress, slot)).json();
    }

    private JsonNode signup(Person person, String id) {
        return person.signups(congress)
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String status(Person person, String id) {
        return signup(person, id).get("status").asString();
    }
}
