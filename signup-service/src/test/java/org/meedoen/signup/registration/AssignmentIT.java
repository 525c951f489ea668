package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.signup.registration.Requests.Answered;

/** What organisers do with the sign-ups of a participant. */
class AssignmentIT extends SharedInstance {

    private static final String OVER = ",\"overCapacity\":true,\"reason\":\"De wethouder spreekt\"";

    private final Organising organiser = new Organising(service.port(), stage.congress());
    private final SlotId slot = stage.slot();
    private final Stage.Person person = stage.person();

    @Test
    void theParticipantHasThePlaceAndSeesIt() {
        var answer = organiser.assign(person.participant(), slot, "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.text("status")).isEqualTo("CONFIRMED");
        assertThat(service.mySignups(person))
                .extracting(one -> one.path("status").asString())
                .containsExactly("CONFIRMED");
        assertThat(organiser.signups(person.participant()).body()).hasSize(1);
    }

    @Test
    void repeatingItIsHarmless() {
        var first = organiser.assign(person.participant(), slot, "");
        var again = organiser.assign(person.participant(), slot, "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(first.id());
        var both = Requests.all(
                Stream.generate(() -> organiser.assigning(stage.person().participant(), slot, ""))
                        .limit(5));
        assertThat(both).extracting(Answered::status).containsOnly(201);
    }

    @Test
    void aFullSlotIsRefusedAndTheParticipantNeverSeesIt() {
        capacity.has(slot, 0);
        var answer = organiser.assign(person.participant(), slot, "");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("full");
        assertThat(service.mySignups(person)).isEmpty();
        assertThat(service.signUp(person, slot).text("status")).isEqualTo("WAITLISTED");
    }

    @Test
    void goingOverTheCapacityTakesAReason() {
        capacity.has(slot, 0);
        assertThat(organiser
                        .assign(person.participant(), slot, ",\"overCapacity\":true")
                        .status())
                .isEqualTo(400);
        assertThat(organiser.assign(person.participant(), slot, OVER).status()).isEqualTo(201);
        assertThat(entries()).containsExactly("ASSIGN_PLACE DONE De wethouder spreekt");
        assertThat(capacity.heard().toString()).doesNotContain("wethouder");
    }

    @Test
    void aWaitingSignUpIsPromotedOrGoesOnWaiting() {
        capacity.has(slot, 0);
        var waiting = service.signUp(person, slot);
        for (var time = 0; time < 2; time++) {
            var refused = organiser.assign(person.participant(), slot, "");
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("full");
            assertThat(service.mySignups(person).getFirst().path("status").asString())
                    .isEqualTo("WAITLISTED");
        }
        var given = organiser.assign(person.participant(), slot, OVER);
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.id()).isEqualTo(waiting.id());
        assertThat(capacity.heard().stream()
                        .filter(AssignmentRequested.class::isInstance)
                        .map(event -> ((AssignmentRequested) event).number()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void theTimeToSignUpDoesNotBindTheOrganisers() {
        var later = stage.slotOpening("now() + interval '1 hour'", "null");
        var before = stage.slotOpening("null", "now() - interval '1 hour'");
        for (var one : List.of(later, before)) {
            assertThat(service.signUp(person, one).status()).isEqualTo(409);
            assertThat(organiser.assign(person.participant(), one, "").status()).isEqualTo(201);
        }
    }

    @Test
    void whatHasBegunIsCancelledOrIsNotTheirDayIsRefused() {
        var cancelled = stage.slot();
        stage.clear(cancelled);
        stage.begin(slot);
        var elsewhen = stage.also(person, "Kim", "{%s}".formatted(Stage.DAY.plusDays(1)));
        assertThat(organiser.assign(person.participant(), slot, "").problem()).isEqualTo("slot-begun");
        assertThat(organiser.assign(person.participant(), cancelled, "").problem())
                .isEqualTo("slot-cancelled");
        assertThat(organiser.assign(elsewhen.participant(), stage.slot(), "").problem())
                .isEqualTo("not-your-day");
        assertThat(organiser.assign(ParticipantId.random(), slot, "").status()).isEqualTo(404);
        assertThat(organiser.assign(person.participant(), SlotId.random(), "").status())
                .isEqualTo(404);
    }

    @Test
    void onlyAPlaceOfTheSameParticipantIsGivenUp() {
        var held = organiser.assign(person.participant(), slot, "").id();
        var other = stage.slot();
        var instead = ",\"inExchangeFor\":\"%s\"".formatted(held);
        assertThat(organiser
                        .assign(stage.person().participant(), other, instead)
                        .problem())
                .isEqualTo("nothing-to-exchange");
        assertThat(organiser.assign(person.participant(), other, instead).status())
                .isEqualTo(201);
        assertThat(capacity.heard().getLast())
                .isInstanceOfSatisfying(
                        AssignmentRequested.class,
                        event -> assertThat(event.inExchangeFor()).isEqualTo(held));
        assertThat(slotsInTrail()).containsExactly(" → " + slot, slot + " → " + other);
    }

    @Test
    void aWithdrawalByTheOrganisersSaysSo() {
        var signup = service.signUp(person, slot).id();
        var answer = organiser.withdraw(person.participant(), signup);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("WITHDRAWN");
        assertThat(answer.text("reason")).isEqualTo("WITHDRAWN_BY_ORGANISER");
        assertThat(organiser.withdraw(person.participant(), signup).status()).isEqualTo(200);
        assertThat(organiser.withdraw(stage.person().participant(), signup).status())
                .isEqualTo(404);
        assertThat(capacity.heard().getLast())
                .isInstanceOfSatisfying(
                        SignupWithdrawn.class,
                        event -> assertThat(event.byOrganiser()).isTrue());
    }

    @Test
    void aPlaceIsHandedOverToAColleagueOnly() {
        capacity.has(slot, 1);
        var held = service.signUp(person, slot).id();
        var colleague = stage.person();
        var stranger = stage.person();
        employ("utr", person, colleague);
        employ("gou", stranger);
        var insteadOf = ",\"insteadOf\":\"%s\"".formatted(held);
        assertThat(organiser.assign(stranger.participant(), slot, insteadOf).problem())
                .isEqualTo("other-organisation");
        assertThat(organiser
                        .assign(colleague.participant(), stage.slot(), insteadOf)
                        .problem())
                .isEqualTo("nothing-to-hand-over");
        var given = organiser.assign(colleague.participant(), slot, insteadOf);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        assertThat(organiser.assign(colleague.participant(), slot, insteadOf).status())
                .isEqualTo(200);
        assertThat(service.mySignups(person).getFirst().path("reason").asString())
                .isEqualTo("HANDED_OVER");
        assertThat(entries())
                .containsExactly("HAND_OVER_PLACE DONE " + colleague.participant(), "ASSIGN_PLACE DONE " + held);
    }

    @Test
    void aPlaceForWhichOthersWaitIsHandedOverWithAReasonOnly() {
        capacity.has(slot, 1);
        var held = service.signUp(person, slot).id();
        service.signUp(stage.person(), slot);
        var colleague = stage.person();
        employ("utr", person, colleague);
        var insteadOf = ",\"insteadOf\":\"%s\"".formatted(held);
        assertThat(organiser.assign(colleague.participant(), slot, insteadOf).problem())
                .isEqualTo("others-wait");
        assertThat(service.mySignups(colleague)).isEmpty();
        var before = insteadOf + ",\"beforeWaiting\":true";
        assertThat(organiser.assign(colleague.participant(), slot, before).status())
                .isEqualTo(400);
        var because = before + ",\"reason\":\"Zij spreekt namens de gemeente\"";
        assertThat(organiser.assign(colleague.participant(), slot, because).status())
                .isEqualTo(201);
        assertThat(capacity.heard().toString()).doesNotContain("namens de gemeente");
    }

    @Test
    void whoWaitsIsNotAnsweredWithTheWaitIfThePlaceIsGone() {
        capacity.has(slot, 1);
        var held = service.signUp(person, slot).id();
        var colleague = stage.person();
        employ("utr", person, colleague);
        organiser.withdraw(person.participant(), held);
        service.signUp(stage.person(), slot);
        assertThat(service.signUp(colleague, slot).text("status")).isEqualTo("WAITLISTED");
        assertThat(organiser
                        .assign(colleague.participant(), slot, ",\"insteadOf\":\"%s\"".formatted(held))
                        .problem())
                .isEqualTo("nothing-to-hand-over");
    }

    private void employ(String organisation, Stage.Person... people) {
        installation
                .jdbc()
                .sql("insert into organisation (congress, id, name) values (?, ?, ?)")
                .params(stage.congress().value(), organisation, organisation)
                .update();
        for (var one : people) {
            installation
                    .jdbc()
                    .sql("update participant set organisation = ? where id = ?")
                    .params(organisation, one.participant().value())
                    .update();
        }
    }

    private List<String> slotsInTrail() {
        return installation
                .jdbc()
                .sql("""
                        select concat(changes -> 0 ->> 'before', ' → ', changes -> 0 ->> 'after') from audit_entry
                        where congress = ? and result = 'DONE' order by id
                        """)
                .param(stage.congress().value())
                .query(String.class)
                .list();
    }

    private List<String> entries() {
        return installation
                .jdbc()
                .sql("""
                        select concat_ws(' ', action, result, changes -> 1 ->> 'after') from audit_entry
                        where congress = ? and result = 'DONE' order by id
                        """)
                .param(stage.congress().value())
                .query(String.class)
                .list();
    }
}
