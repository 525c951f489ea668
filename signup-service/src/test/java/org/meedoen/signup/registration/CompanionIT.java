package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.CompanionRequested;

/** Who has the place beside a participant's. */
class CompanionIT extends SharedInstance {

    private static final String INTERPRETER = "{\"companion\":\"INTERPRETER\"}";
    private static final String OVER = "{\"companion\":\"COMPANION\",\"overCapacity\":true%s}";

    private final Organising organiser = new Organising(service.port(), stage.congress());
    private final SlotId slot = stage.slot();
    private final Stage.Person person = stage.person();

    @Test
    void theParticipantAndTheOrganisersSeeIt() {
        var signup = service.signUp(person, slot).id();
        var answer = organiser.addCompanion(person.participant(), signup, INTERPRETER);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.text("companion")).isEqualTo("INTERPRETER");
        assertThat(service.mySignups(person).getFirst().path("companion").asString())
                .isEqualTo("INTERPRETER");
        assertThat(organiser
                        .signups(person.participant())
                        .body()
                        .at("/0/companion")
                        .asString())
                .isEqualTo("INTERPRETER");
        assertThat(entries()).containsExactly("CHANGE_COMPANION DONE INTERPRETER");
    }

    @Test
    void repeatingItIsHarmless() {
        var signup = service.signUp(person, slot).id();
        for (var time = 0; time < 2; time++) {
            assertThat(organiser
                            .addCompanion(person.participant(), signup, INTERPRETER)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(requests()).hasSize(1);
        for (var time = 0; time < 2; time++) {
            var ended = organiser.endCompanion(person.participant(), signup);
            assertThat(ended.status()).as(ended.body().toString()).isEqualTo(200);
            assertThat(ended.body().has("companion")).isFalse();
        }
        assertThat(requests())
                .extracting(CompanionRequested::number, CompanionRequested::companion)
                .containsExactly(tuple(1, Companion.INTERPRETER), tuple(2, null));
    }

    @Test
    void inAFullSlotItTakesAReason() {
        capacity.has(slot, 1);
        var signup = service.signUp(person, slot).id();
        var refused = organiser.addCompanion(person.participant(), signup, INTERPRETER);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("full");
        assertThat(service.mySignups(person).getFirst().path("status").asString())
                .isEqualTo("CONFIRMED");
        assertThat(organiser
                        .addCompanion(person.participant(), signup, OVER.formatted(""))
                        .status())
                .isEqualTo(400);
        var given =
                organiser.addCompanion(person.participant(), signup, OVER.formatted(",\"reason\":\"Zij helpt hem\""));
        assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
        assertThat(requests().toString()).doesNotContain("helpt");
    }

    @Test
    void onlyAPlaceHasOneBesideIt() {
        capacity.has(slot, 0);
        var waiting = service.signUp(person, slot).id();
        assertThat(organiser
                        .addCompanion(person.participant(), waiting, INTERPRETER)
                        .problem())
                .isEqualTo("no-place");
        assertThat(organiser
                        .addCompanion(person.participant(), SignupId.random(), INTERPRETER)
                        .status())
                .isEqualTo(404);
        assertThat(organiser
                        .addCompanion(stage.person().participant(), waiting, INTERPRETER)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void organisersOfAnotherCongressLearnNothing() {
        var signup = service.signUp(person, slot).id();
        assertThat(organiser
                        .addCompanion(person.participant(), signup, INTERPRETER)
                        .status())
                .isEqualTo(200);
        var elsewhere = new Organising(service.port(), Stage.in(installation).congress());
        assertThat(elsewhere
                        .addCompanion(person.participant(), signup, INTERPRETER)
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.endCompanion(person.participant(), signup).status())
                .isEqualTo(404);
    }

    @Test
    void onceTheSlotHasBegunNothingChanges() {
        var signup = service.signUp(person, slot).id();
        stage.begin(slot);
        assertThat(organiser
                        .addCompanion(person.participant(), signup, INTERPRETER)
                        .problem())
                .isEqualTo("slot-begun");
    }

    @Test
    void oneRequestAtATimeIsDecided() {
        var signup = service.signUp(person, slot).id();
        var impatient = installation.startImpatient();
        var soon = new Organising(impatient.port(), stage.congress());
        capacity.keepSilent();
        var first = soon.addCompanion(person.participant(), signup, INTERPRETER);
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.body().has("companion")).isFalse();
        assertThat(soon.endCompanion(person.participant(), signup).status()).isEqualTo(503);
        assertThat(entries()).containsExactly("CHANGE_COMPANION DONE INTERPRETER");
        capacity.answerAgain();
        await().untilAsserted(() -> assertThat(
                        service.mySignups(person).getFirst().path("companion").asString())
                .isEqualTo("INTERPRETER"));
        installation.stop(impatient);
    }

    @Test
    void itEndsWithThePlace() {
        var signup = service.signUp(person, slot).id();
        organiser.addCompanion(person.participant(), signup, INTERPRETER);
        organiser.withdraw(person.participant(), signup);
        assertThat(service.mySignups(person).getFirst().has("companion")).isFalse();
        assertThat(decisions()).containsExactly("CONFIRMED", "ACCOMPANIED INTERPRETER", "RELEASED INTERPRETER");
    }

    private List<CompanionRequested> requests() {
        return capacity.heard().stream()
                .filter(CompanionRequested.class::isInstance)
                .map(CompanionRequested.class::cast)
                .toList();
    }

    private List<String> decisions() {
        return stage.jdbc()
                .sql("""
                        select concat_ws(' ', kind, signup_decision.companion)
                        from signup_decision join signup on signup.id = signup_id
                        where congress = ? order by number
                        """)
                .param(stage.congress().value())
                .query(String.class)
                .list();
    }

    private List<String> entries() {
        return stage.jdbc()
                .sql("""
                        select concat_ws(' ', action, result, changes -> 1 ->> 'after') from audit_entry
                        where congress = ? and result = 'DONE' order by id
                        """)
                .param(stage.congress().value())
                .query(String.class)
                .list();
    }
}
