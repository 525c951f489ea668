package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meedoen.system.Person.expect;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Signing up together: both participants or none. */
class TogetherIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final RunningMeedoen meedoen = RunningMeedoen.shared();
    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void aPairWaitsForTwoPlacesAndOneMayWithdrawAlone() {
        congress.plan("samen;09:00;11:00;2;ja");
        var slot = congress.slot("samen");
        var early = participant();
        var inviter = participant();
        var invited = participant();
        var first = expect(201, early.ask(congress, slot)).json().get("id").asString();
        var invitation = agreed(inviter, invited, slot);

        var asked = expect(201, ask(invited, slot, invitation)).json();
        assertThat(asked.get("status").asString()).isEqualTo("WAITLISTED");
        assertThat(only(inviter).get("status").asString()).isEqualTo("WAITLISTED");
        assertThat(expect(200, ask(inviter, slot, invitation)).json().get("id"))
                .as("asking again")
                .isEqualTo(only(inviter).get("id"));

        expect(200, early.withdraw(congress, first));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(only(inviter).get("status").asString()).isEqualTo("CONFIRMED");
            assertThat(only(invited).get("status").asString()).isEqualTo("CONFIRMED");
        });
        assertThat(only(invited).at("/together/name").asString()).isEqualTo("Deelnemer " + inviter.address());
        inviter.mailbox()
                .await(mail -> mail.text().contains("allebei") && mail.text().contains("Bezoek samen"));

        expect(200, inviter.withdraw(congress, only(inviter).get("id").asString()));
        await().atMost(SOON).until(() -> only(invited).path("parted").asBoolean());
        assertThat(only(invited).get("status").asString()).isEqualTo("CONFIRMED");
        invited.mailbox().await(mail -> mail.subject().startsWith("Je gaat verder zonder je collega"));
    }

    @Test
    void aPairGetsNoPlaceWithoutTwoPlacesOrAWaitingList() {
        congress.plan("krap;09:00;11:00;1;nee");
        var slot = congress.slot("krap");
        var inviter = participant();
        var invited = participant();

        assertThat(ask(inviter, slot, agreed(inviter, invited, slot)).problem()).isEqualTo("full");

        assertThat(only(invited).get("status").asString()).isEqualTo("REFUSED");
        assertThat(congress.availability(slot).path("confirmed").asInt()).isZero();
    }

    private Person participant() {
        return Person.anybody(meedoen).takingPartIn(congress);
    }

    private String agreed(Person inviter, Person invited, String slot) {
        var made = expect(
                        201, inviter.browser().write("POST", congress.path() + "/invitations", Map.of("slotId", slot)))
                .json();
        var token = made.get("link").asString().replaceFirst(".*#", "");
        expect(200, invited.browser().write("POST", "/api/v1/invitations/acceptance", Map.of("token", token)));
        return made.get("id").asString();
    }

    private HttpBrowser.Answer ask(Person who, String slot, String invitation) {
        return who.browser()
                .write("POST", congress.path() + "/signups", Map.of("slotId", slot, "invitationId", invitation));
    }

    private JsonNode only(Person who) {
        var mine = who.signups(congress);
        assertThat(mine.size()).isEqualTo(1);
        return mine.get(0);
    }
}
