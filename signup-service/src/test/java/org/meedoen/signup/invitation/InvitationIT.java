package org.meedoen.signup.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.signup.registration.Invitees.tokenOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Invitees;
import org.meedoen.signup.registration.Requests;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage;
import org.meedoen.signup.registration.Stage.Person;

/** How two come to agree, and how they part again. */
class InvitationIT extends SharedInstance {

    private final Invitees invitations = service.invitations();
    private final Person anna = stage.person();
    private final Person bob = stage.person();
    private final SlotId slot = stage.slot();

    @Test
    void aLinkShowsAStrangerTheSlotAndNotTheInviter() {
        var made = invitations.make(anna, slot);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.text("link")).startsWith("http://localhost:8080/samen#");
        assertThat(made.text("state")).isEqualTo("OPEN");
        var opened = invitations.open(tokenOf(made));
        assertThat(opened.body().propertyNames()).containsExactlyInAnyOrder("congress", "slotId", "state");
        assertThat(opened.text("slotId")).isEqualTo(slot.toString());
        assertThat(invitations.inviter(null, tokenOf(made)).problem()).isEqualTo("sign-in-needed");
        assertThat(invitations.inviter(bob, tokenOf(made)).text("name")).isEqualTo("Sam");
    }

    @Test
    void theSecretIsStoredNowhere() {
        var token = tokenOf(invitations.make(anna, slot));
        assertThat(stage.jdbc()
                        .sql("select count(*) from invitation where invitation::text like '%' || ? || '%'")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(invitations.mine(anna).body().toString())
                .doesNotContain("link")
                .doesNotContain(token);
    }

    @Test
    void bothSeeAnAcceptedInvitation() {
        var token = tokenOf(invitations.make(anna, slot));
        var accepted = invitations.accept(bob, token);
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
        assertThat(accepted.text("role")).isEqualTo("INVITED");
        assertThat(accepted.body().at("/colleague/name").asString()).isEqualTo("Sam");
        var seen = invitations.mine(anna).body().get(0);
        assertThat(seen.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(seen.path("role").asString()).isEqualTo("INVITER");
        assertThat(invitations.accept(bob, token).body()).isEqualTo(accepted.body());
        assertThat(invitations.open(token).text("state")).isEqualTo("ACCEPTED");
        assertThat(invitations.accept(stage.person(), token).problem()).isEqualTo("invitation-over");
    }

    @Test
    void onlyOneOfManySimultaneousAcceptancesSucceeds() {
        var token = tokenOf(invitations.make(anna, slot));
        var answers = Requests.all(stage.people(12).stream().map(one -> invitations.accepting(one, token)));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(answer -> assertThat(answer.problem()).isIn("invitation-over", "together-already"));
    }

    @Test
    void twoWhoInviteEachOtherMakeOneAgreement() {
        for (var round = 0; round < 10; round++) {
            var one = stage.person();
            var other = stage.person();
            var tokens = List.of(tokenOf(invitations.make(one, slot)), tokenOf(invitations.make(other, slot)));
            var answers =
                    List.of(invitations.accepting(other, tokens.get(0)), invitations.accepting(one, tokens.get(1)));
            assertThat(answers).extracting(answer -> answer.join().status()).containsExactlyInAnyOrder(200, 409);
            assertThat(invitations.mine(one).body()).hasSize(1);
        }
    }

    @Test
    void aNewLinkReplacesAnUnacceptedOne() {
        var old = invitations.make(anna, slot);
        var made = invitations.make(anna, slot);
        assertThat(made.invitationId()).isEqualTo(old.invitationId());
        assertThat(invitations.open(tokenOf(old)).problem()).isEqualTo("not-found");
        assertThat(invitations.accept(bob, tokenOf(old)).problem()).isEqualTo("not-found");
        assertThat(invitations.accept(bob, tokenOf(made)).status()).isEqualTo(200);
        assertThat(invitations.make(anna, slot).problem()).isEqualTo("together-already");
        assertThat(invitations.make(bob, slot).problem()).isEqualTo("together-already");
    }

    @Test
    void eitherMayTakeAnInvitationBackUntilItIsUsed() {
        var made = invitations.make(anna, slot);
        assertThat(invitations.takeBack(bob, made.invitationId()).status()).isEqualTo(404);
        invitations.accept(bob, tokenOf(made));
        assertThat(invitations.takeBack(bob, made.invitationId()).status()).isEqualTo(204);
        assertThat(invitations.takeBack(anna, made.invitationId()).status()).isEqualTo(204);
        assertThat(invitations.open(tokenOf(made)).text("state")).isEqualTo("TAKEN_BACK");
        assertThat(service.together(anna, slot, made.invitationId()).problem()).isEqualTo("invitation-over");
        var agreed = invitations.agree(anna, bob, slot);
        service.together(anna, slot, agreed);
        assertThat(invitations.takeBack(bob, agreed).problem()).isEqualTo("invitation-over");
        assertThat(invitations.mine(bob).body()).isEmpty();
    }

    @Test
    void aMailboxThatActsForBothChoosesWhoAccepts() {
        var robin = stage.also(anna, "Robin", null);
        assertThat(invitations.make(anna, slot).problem()).isEqualTo("choose-participant");
        var json = "{\"slotId\":\"%s\",\"participantId\":\"%s\"}".formatted(slot, anna.participant());
        var token = tokenOf(invitations
                .ask(anna, "POST", "/api/v1/congresses/" + stage.congress() + "/invitations", json)
                .join());
        assertThat(invitations.accept(anna, token).problem()).isEqualTo("choose-participant");
        assertThat(invitations.acceptFor(anna, token).problem()).isEqualTo("own-invitation");
        assertThat(invitations.acceptFor(robin, token).status()).isEqualTo(200);
    }

    @Test
    void aParticipantWhoMayNotComeCannotAccept() {
        var token = tokenOf(invitations.make(anna, slot));
        var otherDay = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), "Kim", "{2090-05-15}");
        assertThat(invitations.accept(otherDay, token).problem()).isEqualTo("not-your-day");
        var elsewhere = Stage.in(installation);
        assertThat(invitations.accept(elsewhere.person(), token).problem()).isEqualTo("profile-needed");
        assertThat(invitations.make(anna, elsewhere.slot()).status()).isEqualTo(404);
        assertThat(invitations.open(token).text("state")).isEqualTo("OPEN");
    }

    /** What accepting refuses, nothing else tells. */
    @Test
    void aStrangerSeesNoName() {
        var closed = Stage.in(installation, "LIST");
        var inviter = closed.person();
        var outsider = closed.mailbox(UUID.randomUUID() + "@elders.example");
        var token = tokenOf(invitations.make(inviter, closed.slot()));
        for (var refused : List.of(invitations.accept(outsider, token), invitations.inviter(outsider, token))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("may-not-take-part");
            assertThat(refused.body().toString()).doesNotContain("Sam");
        }
        assertThat(invitations.mine(outsider).body()).isEmpty();
    }

    @Test
    void aPartnerWhoMayNoLongerTakePartSeesNoName() {
        var domain = Stage.in(installation, "ANYONE");
        var inviter = domain.person();
        var other = domain.person();
        var slotThere = domain.slot();
        var token = tokenOf(invitations.make(inviter, slotThere));
        invitations.accept(other, token);
        assertThat(invitations.mine(other).body()).hasSize(1);
        domain.jdbc()
                .sql("update participant set listed = false where id = ?")
                .param(other.participant().value())
                .update();
        domain.jdbc()
                .sql("update congress set admission = 'LIST' where slug = ?")
                .param(domain.congress().value())
                .update();
        assertThat(invitations.mine(other).body()).isEmpty();
        assertThat(invitations.inviter(other, token).status()).isEqualTo(403);
    }

    @Test
    void aUsedLinkShowsTheInviterOnlyToTheTwo() {
        var token = tokenOf(invitations.make(anna, slot));
        invitations.accept(bob, token);
        assertThat(invitations.inviter(stage.person(), token).problem()).isEqualTo("invitation-over");
        assertThat(invitations.inviter(bob, token).text("name")).isEqualTo("Sam");
        assertThat(invitations.inviter(anna, token).text("name")).isEqualTo("Sam");
    }

    @Test
    void anInvitationEndsWhenSignUpCloses() {
        var token = tokenOf(invitations.make(anna, slot));
        stage.jdbc()
                .sql(
                        "update session set signup_closes_at = now() where id = (select session_id from slot where id = ?)")
                .param(slot.value())
                .update();
        assertThat(invitations.open(token).text("state")).isEqualTo("EXPIRED");
        assertThat(invitations.accept(bob, token).problem()).isEqualTo("closed");
        assertThat(invitations.make(bob, slot).problem()).isEqualTo("closed");
    }

    @Test
    void agreeingBeforeSignUpOpensIsPossible() {
        var later = stage.slotOpening("now() + interval '1 hour'", "null");
        assertThat(invitations.agree(anna, bob, later)).isNotNull();
    }

    @Test
    void badInputGetsAProblemAndChangesNothing() {
        var path = "/api/v1/congresses/" + stage.congress() + "/invitations";
        assertThat(invitations.ask(anna, "POST", path, "{}").join().problem()).isEqualTo("invalid-fields");
        assertThat(invitations
                        .ask(anna, "POST", path, "{\"slotId\":\"<b>\"}")
                        .join()
                        .status())
                .isEqualTo(400);
        assertThat(invitations
                        .ask(null, "POST", path, "{\"slotId\":\"%s\"}".formatted(slot))
                        .join()
                        .problem())
                .isEqualTo("sign-in-needed");
        assertThat(invitations.open("\\u0000\\u0007").problem()).isEqualTo("invalid-fields");
        for (var token : List.of("<script>alert(1)</script>", "\\u0007", "\\ud800", "")) {
            assertThat(invitations.open(token).status()).as(token).isEqualTo(404);
            assertThat(invitations.accept(anna, token).status()).as(token).isEqualTo(404);
        }
        assertThat(invitations.open("x".repeat(101)).problem()).isEqualTo("invalid-fields");
        assertThat(invitations
                        .ask(anna, "POST", "/api/v1/invitations", "{}")
                        .join()
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(invitations.mine(anna).body()).isEmpty();
    }
}
