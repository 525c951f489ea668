package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** Who may ask for a place, when, and for whom. */
class IntakeIT extends SharedInstance {

    @Test
    void theSessionsOwnSignUpWindowComesFirst() {
        var person = stage.person();
        var later = service.signUp(person, stage.slotOpening("now() + interval '1 hour'", "null"));
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.problem()).isEqualTo("not-open-yet");
        assertThat(later.text("opensAt")).endsWith("Z");
        var over = service.signUp(person, stage.slotOpening("null", "now() - interval '1 second'"));
        assertThat(over.problem()).isEqualTo("closed");
        assertThat(stage.signups("true")).isZero();
    }

    @Test
    void aRepeatedRequestAfterTheCloseReturnsTheSignUp() {
        var person = stage.person();
        var slot = stage.slot();
        var before = service.signUp(person, slot);
        stage.jdbc()
                .sql(
                        "update session set signup_closes_at = now() where id = (select session_id from slot where id = ?)")
                .param(slot.value())
                .update();
        assertThat(service.signUp(person, slot).body()).isEqualTo(before.body());
    }

    @Test
    void noPlaceIsGivenOnADayThatIsNotTheirs() {
        var person = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), "Sam", "{2090-05-15}");
        assertThat(service.signUp(person, stage.slot()).problem()).isEqualTo("not-your-day");
        assertThat(service.signUp(person, stage.slotOn(Stage.DAY.plusDays(1))).status())
                .isEqualTo(201);
    }

    @Test
    void aCancelledSlotIsDeclined() {
        var slot = stage.slot();
        stage.clear(slot);
        assertThat(service.signUp(stage.person(), slot).problem()).isEqualTo("slot-cancelled");
    }

    @Test
    void aSharedMailboxChoosesAParticipant() {
        var one = stage.person();
        var other = stage.also(one, "Robin", null);
        var slot = stage.slot();
        assertThat(service.signUp(one, slot).problem()).isEqualTo("choose-participant");
        assertThat(service.signUp(one, slot, other.participant()).status()).isEqualTo(201);
        assertThat(service.signUp(one, slot, one.participant()).status()).isEqualTo(201);
        assertThat(service.mySignups(one)).hasSize(2);
        assertThat(service.get(one, "?participantId=" + other.participant()).body())
                .hasSize(1);
    }

    @Test
    void aMailboxWithoutAParticipantIsAskedForAProfile() {
        var newcomer = stage.mailbox(UUID.randomUUID() + "@nieuw.example");
        assertThat(service.signUp(newcomer, stage.slot()).problem()).isEqualTo("profile-needed");
        var closed = Stage.in(installation, "LIST");
        var refused = service.signUp(newcomer.in(closed.congress()), closed.slot());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("may-not-take-part");
    }

    @Test
    void otherPeoplesOrUnknownSignUpsAreNotFound() {
        var person = stage.person();
        var stranger = stage.person();
        var slot = stage.slot();
        var elsewhere = Stage.in(installation);
        var mine = service.signUp(person, slot).id();
        assertThat(service.withdraw(stranger, mine).status()).isEqualTo(404);
        assertThat(service.withdraw(person.in(elsewhere.congress()), mine).status())
                .isEqualTo(404);
        assertThat(service.withdraw(person, SignupId.random()).status()).isEqualTo(404);
        assertThat(service.signUp(person, elsewhere.slot()).status()).isEqualTo(404);
        assertThat(service.signUp(person, SlotId.random()).status()).isEqualTo(404);
        assertThat(service.signUp(person, slot, stranger.participant()).status())
                .isEqualTo(404);
        assertThat(service.mine(person.in(new CongressId("nergens-2090"))).status())
                .isEqualTo(404);
        assertThat(service.mySignups(stranger)).isEmpty();
        assertThat(service.mySignups(person).getFirst().path("status").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void badInputGetsAProblem() {
        var person = stage.person();
        assertThat(service.signUp(person, "{").status()).isEqualTo(400);
        assertThat(service.signUp(person, "{\"slotId\": \"over there\"}").status())
                .isEqualTo(400);
        assertThat(service.signUp(person, "{}").problem()).isEqualTo("invalid-fields");
        assertThat(service.get(person, "?participantId=x").status()).isEqualTo(400);
        assertThat(service.signUp(person, "{\"slotId\": \"%s\"}".formatted(UUID.randomUUID()), "Accept-Language", "en")
                        .text("detail"))
                .contains("does not exist");
    }
}
