package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

/** Two who agreed are signed up both, or neither. */
class TogetherIT extends SharedInstance {

    private Person anna;
    private Person bob;
    private SlotId slot;
    private UUID invitation;

    @BeforeEach
    void agree() {
        anna = stage.person();
        bob = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), "Robin", null);
        slot = stage.slot();
        invitation = service.invitations().agree(anna, bob, slot);
    }

    @Test
    void aPairsRequestIsOneEvent() {
        var answer = service.together(bob, slot, invitation);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.text("participantId")).isEqualTo(bob.participant().toString());
        assertThat(answer.body().at("/together/name").asString()).isEqualTo("Sam");
        var other = await().until(
                        () -> first(anna), one -> one.path("status").asString().equals("CONFIRMED"));
        assertThat(other.at("/together/name").asString()).isEqualTo("Robin");
        assertThat(other.at("/together/signupId").asString()).isEqualTo(answer.text("id"));
        var told = (SignupRequested) capacity.heard().getFirst();
        assertThat(capacity.heard()).hasSize(1);
        assertThat(told.signupId()).isEqualTo(answer.id());
        assertThat(told.partner().participantId()).isEqualTo(anna.participant());
    }

    @Test
    void repeatingAPairsRequestByEitherIsHarmless() {
        var first = service.together(anna, slot, invitation);
        assertThat(service.together(anna, slot, invitation).body()).isEqualTo(first.body());
        var bobs = service.together(bob, slot, invitation);
        assertThat(bobs.status()).isEqualTo(200);
        assertThat(bobs.text("participantId")).isEqualTo(bob.participant().toString());
        assertThat(bobs.body().at("/together/signupId").asString()).isEqualTo(first.text("id"));
        assertThat(stage.signups("true")).isEqualTo(2);
    }

    @Test
    void simultaneousRequestsOfBothMakeOnePair() {
        for (var person : stage.people(20)) {
            var mate = stage.person();
            var agreed = service.invitations().agree(person, mate, slot);
            var both = Requests.all(List.of(person, mate).stream().map(one -> service.asking(one, slot, agreed)));
            assertThat(both).allSatisfy(one -> assertThat(one.status()).isIn(200, 201));
            assertThat(both.get(0).id()).isNotEqualTo(both.get(1).id());
        }
        assertThat(stage.signups("true")).isEqualTo(40);
        assertThat(stage.signups("together is null")).isZero();
    }

    @Test
    void aSingleSignUpIsNotTurnedIntoAPair() {
        service.signUp(bob, slot);
        assertThat(service.together(anna, slot, invitation).problem()).isEqualTo("partner-signed-up");
        assertThat(service.together(bob, slot, invitation).problem()).isEqualTo("already-signed-up");
        assertThat(stage.signups("true")).isEqualTo(1);
        assertThat(service.signUp(anna, slot).status()).isEqualTo(201);
    }

    @Test
    void aPairThatRacesWithASingleRequestLeavesNoHalfPair() {
        for (var person : stage.people(20)) {
            var mate = stage.person();
            var agreed = service.invitations().agree(person, mate, slot);
            var pair = service.asking(person, slot, agreed);
            var alone = service.signingUp(mate, slot);
            assertThat(pair.join().status()).isIn(201, 409);
            assertThat(alone.join().status()).isIn(200, 201);
            assertThat(service.mySignups(person)).hasSize(pair.join().status() == 201 ? 1 : 0);
        }
        assertThat(stage.signups("""
                together is not null and not exists (select from signup other where other.id = signup.together)""")).isZero();
    }

    @Test
    void aWaitingPairSeesBothPositions() {
        capacity.has(slot, 1);
        var answer = service.together(anna, slot, invitation);
        assertThat(answer.text("status")).isEqualTo("WAITLISTED");
        var mine = await().until(
                        () -> first(anna), one -> one.at("/together/position").isNumber());
        assertThat(mine.path("position").asInt()).isEqualTo(1);
        assertThat(mine.at("/together/position").asInt()).isEqualTo(2);
    }

    @Test
    void theRemainingPartnerGoesOnAlone() {
        var answer = service.together(anna, slot, invitation);
        service.together(bob, slot, invitation);
        service.withdraw(anna, answer.id());
        var stays = await().until(
                        () -> first(bob), one -> stage.signups("together is not null and status = 'CONFIRMED'") == 0);
        assertThat(stays.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(first(bob).has("together")).isFalse();
        assertThat(first(bob).path("parted").asBoolean()).isTrue();
        assertThat(service.together(bob, slot, invitation).id().toString())
                .isEqualTo(stays.path("id").asString());
        assertThat(service.together(anna, slot, invitation).problem()).isEqualTo("invitation-over");
    }

    @Test
    void aRefusalBecauseOfThePartnerSaysSo() {
        var elsewhere = stage.slot();
        capacity.overlap(slot, elsewhere);
        service.signUp(bob, elsewhere);
        var refused = service.together(anna, slot, invitation);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("partner");
        assertThat(refused.text("detail")).contains("collega").doesNotContain("Robin");
        var mates = await().until(
                        () -> service.mySignups(bob).getLast(),
                        one -> one.path("status").asString().equals("REFUSED"));
        assertThat(mates.path("reason").asString()).isEqualTo("OVERLAP");
        assertThat(service.together(bob, slot, invitation).problem()).isEqualTo("clash");
    }

    @Test
    void aRefusedPairMayRequestAgain() {
        capacity.has(slot, 1);
        capacity.hasNoWaitingList(slot);
        assertThat(service.together(anna, slot, invitation).problem()).isEqualTo("full");
        await().until(() -> stage.signups("status = 'REFUSED'") == 2);
        capacity.has(slot, 2);
        assertThat(service.together(anna, slot, invitation).status()).isEqualTo(201);
    }

    @Test
    void theSignUpWindowHoldsForPairs() {
        var later = stage.slotOpening("now() + interval '1 hour'", "null");
        var agreed = service.invitations().agree(anna, bob, later);
        assertThat(service.together(anna, later, agreed).problem()).isEqualTo("not-open-yet");
        shut(slot);
        assertThat(service.together(anna, slot, invitation).problem()).isEqualTo("closed");
        assertThat(stage.signups("true")).isZero();
    }

    @Test
    void anInvitationOfOthersOrElsewhereIsNotFound() {
        var stranger = stage.person();
        assertThat(service.together(stranger, slot, invitation).status()).isEqualTo(404);
        assertThat(service.together(anna, stage.slot(), invitation).status()).isEqualTo(404);
        assertThat(service.together(anna, slot, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(service.signUp(anna, "{\"slotId\":\"%s\",\"invitationId\":\"<b>\"}".formatted(slot))
                        .status())
                .isEqualTo(400);
        assertThat(stage.signups("true")).isZero();
    }

    @Test
    void aPairCannotOfferAPlaceInExchange() {
        var both = "{\"slotId\":\"%s\",\"invitationId\":\"%s\",\"inExchangeFor\":\"%s\"}";
        assertThat(service.signUp(anna, both.formatted(slot, invitation, UUID.randomUUID()))
                        .problem())
                .isEqualTo("invalid-fields");
    }

    @Test
    void aPairIsDeclinedIfThePartnerMayNoLongerCome() {
        stage.jdbc()
                .sql("update participant set days = '{2090-05-15}' where id = ?")
                .param(bob.participant().value())
                .update();
        assertThat(service.together(anna, slot, invitation).problem()).isEqualTo("partner");
        assertThat(service.together(bob, slot, invitation).problem()).isEqualTo("not-your-day");
        assertThat(stage.signups("true")).isZero();
    }

    private JsonNode first(Person person) {
        return service.mySignups(person).getFirst();
    }

    private void shut(SlotId shut) {
        stage.jdbc()
                .sql(
                        "update session set signup_closes_at = now() where id = (select session_id from slot where id = ?)")
                .param(shut.value())
                .update();
    }
}
