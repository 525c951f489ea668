package org.meedoen.signup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.registration.Organising;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

/** Every decision about a participant can be read later, with its reason. */
class ParticipantStoryIT extends SharedInstance {

    private final Browser organiser =
            new Browser(service.port()).with("meedoen_session", UUID.randomUUID() + "/ORGANISER:" + stage.congress());
    private final SlotId slot = stage.slot();
    private final Person anna = stage.person();

    @Test
    void aWaitAPromotionAndAWithdrawalAreAllKept() {
        capacity.has(slot, 1);
        var bram = stage.person();
        var place = service.signUp(bram, slot).id();
        var wait = service.signUp(anna, slot).id();
        service.withdraw(bram, place);
        await().untilAsserted(() -> assertThat(decisions(anna)).hasSize(2));
        service.withdraw(anna, wait);
        assertThat(decisions(anna))
                .extracting(one ->
                        one.path("number").asInt() + " " + one.path("kind").asString())
                .containsExactly("1 WAITLISTED", "2 PROMOTED", "3 RELEASED");
        assertThat(decisions(anna).getFirst().path("position").asInt()).isOne();
        assertThat(decisions(anna).getLast().path("reason").asString()).isEqualTo("WITHDRAWN");
        assertThat(decisions(anna).getLast().path("held").asString()).isEqualTo("PLACE");
    }

    @Test
    void whatTheOrganisersDidWasNotAskedFor() {
        var organising = new Organising(service.port(), stage.congress());
        var assigned = organising.assign(anna.participant(), slot, "").id();
        organising.withdraw(anna.participant(), assigned);
        assertThat(story(anna).at("/signups/0/byOrganiser").asBoolean()).isTrue();
        assertThat(decisions(anna))
                .extracting(one ->
                        one.path("kind").asString() + " " + one.path("reason").asString())
                .containsExactly("ASSIGNED ", "RELEASED WITHDRAWN_BY_ORGANISER");
        service.signUp(anna, slot);
        assertThat(story(anna).at("/signups/1/byOrganiser").asBoolean()).isFalse();
    }

    @Test
    void aRefusalNamesTheSlotInItsWay() {
        var other = stage.slot();
        capacity.overlap(slot, other);
        service.signUp(anna, slot);
        service.signUp(anna, other);
        var refused = story(anna).path("signups").get(1);
        assertThat(refused.path("status").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/decisions/0/reason").asString()).isEqualTo("OVERLAP");
        assertThat(refused.at("/decisions/0/otherSlotId").asString()).isEqualTo(slot.toString());
    }

    @Test
    void aDecisionHasTheCapacityThatTheSlotHadThen() {
        service.signUp(anna, slot);
        stage.jdbc()
                .sql("update slot set capacity = 50 where id = ?")
                .param(slot.value())
                .update();
        assertThat(decisions(anna).getFirst().path("capacity").asInt()).isEqualTo(20);
    }

    @Test
    void aDecisionThatIsDeliveredAgainIsKeptOnce() {
        service.signUp(anna, slot);
        capacity.told().forEach(capacity::tell);
        service.signUp(stage.person(), slot);
        assertThat(decisions(anna)).hasSize(1);
    }

    @Test
    void whatWasOnlyStoredAsTheLastDecisionHasAStoryWithoutDecisions() {
        service.signUp(anna, slot);
        stage.jdbc()
                .sql("delete from signup_decision using signup where signup.id = signup_id and participant_id = ?")
                .param(anna.participant().value())
                .update();
        assertThat(decisions(anna)).isEmpty();
        assertThat(story(anna).at("/signups/0/status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void nobodyOfAnotherCongressHasAStoryHere() {
        assertThat(organiser.get(path(ParticipantId.random())).status()).isEqualTo(404);
    }

    private List<JsonNode> decisions(Person person) {
        return story(person).at("/signups/0/decisions").valueStream().toList();
    }

    private JsonNode story(Person person) {
        return organiser.get(path(person.participant())).body();
    }

    private String path(ParticipantId participant) {
        return "/api/v1/congresses/%s/participants/%s/story".formatted(stage.congress(), participant);
    }
}
