package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.signup.registration.Requests.Answered;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

/** What becomes of sign-ups when organisers correct a participant or take one off the list. */
class ParticipantChangesIT extends SharedInstance {

    private final Organising organiser = new Organising(service.port(), stage.congress());
    private final SlotId slot = stage.slot();

    @Test
    void aCorrectedNameIsTheSamePersonWithTheSameSignUps() {
        var person = stage.person();
        var signup = service.signUp(person, slot).id();
        var corrected = organiser.list("%s,SAM  de Boer,,\n".formatted(person.email()));
        assertThat(corrected.body().path("renamed").get(0).path("before").asString())
                .isEqualTo("Sam");
        assertThat(corrected.body().path("added").asInt()).isZero();
        var again = service.signUp(person, slot);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(signup);
    }

    @Test
    void aCorrectedAddressTakesOverAllSignUps() {
        var person = stage.person();
        var signup = service.signUp(person, slot).id();
        var elsewhere = stage.mailbox(UUID.randomUUID() + "@deelnemer.example");
        var moved = organiser.correct(person.participant(), "{\"email\":\"%s\"}".formatted(elsewhere.email()));
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
        assertThat(service.mySignups(person)).isEmpty();
        assertThat(service.mySignups(elsewhere))
                .extracting(one -> one.path("id").asString())
                .containsExactly(signup.toString());
        assertThat(service.withdraw(person, signup).status()).isEqualTo(404);
        assertThat(service.withdraw(elsewhere, signup).text("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void removingAParticipantFreesTheirPlacesAndErasesPersonalData() {
        capacity.has(slot, 1);
        var leaving = stage.person();
        var next = stage.person();
        service.signUp(leaving, slot);
        var waiting = service.signUp(next, slot).id();
        assertThat(organiser.remove(leaving.participant()).status()).isEqualTo(204);
        await().untilAsserted(() -> assertThat(
                        service.mySignups(next).getFirst().path("status").asString())
                .isEqualTo("CONFIRMED"));
        assertThat(service.mySignups(next).getFirst().path("id").asString()).isEqualTo(waiting.toString());
        await().untilAsserted(
                        () -> assertThat(stage.signups("status = 'WITHDRAWN'")).isOne());
        assertThat(service.signUp(leaving, slot).problem()).isEqualTo("profile-needed");
        assertThat(organiser.all().body()).hasSize(1);
        assertThat(organiser.remove(leaving.participant()).status()).isEqualTo(404);
        assertThat(organiser
                        .correct(leaving.participant(), "{\"name\":\"Sam\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stage.jdbc()
                        .sql("select count(*) from participant where id = ? and participant::text like '%Sam%'")
                        .param(leaving.participant().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void changedDaysArePublishedHoweverTheyChange() {
        var person = stage.person();
        organiser.correct(person.participant(), "{\"name\":\"Kim\"}");
        organiser.correct(person.participant(), "{\"days\":[\"2090-05-14\"]}");
        organiser.list("%s,Kim,,2090-05-15\n".formatted(person.email()));
        await().untilAsserted(() -> assertThat(daysTold())
                .containsExactly(
                        new ParticipantDaysChanged(
                                stage.congress(), person.participant(), new AllowedDays(1, List.of(Stage.DAY))),
                        new ParticipantDaysChanged(
                                stage.congress(),
                                person.participant(),
                                new AllowedDays(2, List.of(Stage.DAY.plusDays(1))))));
    }

    @Test
    void aWaitForADayThatIsNoLongerTheirsIsShownAsHeldBack() {
        capacity.has(slot, 0);
        var person = stage.person();
        service.signUp(person, slot);
        assertThat(service.mySignups(person).getFirst().has("heldBack")).isFalse();
        organiser.correct(person.participant(), "{\"days\":[\"%s\"]}".formatted(Stage.DAY.plusDays(1)));
        assertThat(service.mySignups(person).getFirst().path("heldBack").asString())
                .isEqualTo("NOT_THEIR_DAY");
        organiser.correct(person.participant(), "{\"days\":[\"%s\"]}".formatted(Stage.DAY));
        assertThat(service.mySignups(person).getFirst().has("heldBack")).isFalse();
    }

    private List<ParticipantDaysChanged> daysTold() {
        return capacity.heard().stream()
                .filter(ParticipantDaysChanged.class::isInstance)
                .map(ParticipantDaysChanged.class::cast)
                .toList();
    }

    @Test
    void aRemovedParticipantIsStillMailedAboutTheLostPlace() {
        var leaving = stage.person();
        service.signUp(leaving, slot);
        organiser.remove(leaving.participant());
        var told = recipient(leaving);
        assertThat(told.path("email").asString()).isEqualTo(leaving.email());
        assertThat(told.path("removed").asBoolean()).isTrue();
    }

    @Test
    void removingAParticipantEndsTheirInvitations() {
        var leaving = stage.person();
        var other = stage.person();
        service.invitations().agree(leaving, other, slot);
        var open = Invitees.tokenOf(service.invitations().make(leaving, stage.slot()));
        organiser.remove(leaving.participant());
        assertThat(service.invitations().mine(other).body()).isEmpty();
        assertThat(service.invitations().accept(other, open).problem()).isEqualTo("invitation-over");
    }

    @Test
    void aParticipantWhoIsBeingRemovedCannotAgree() {
        var inviters = stage.people(20);
        var tokens = inviters.stream()
                .map(inviter -> Invitees.tokenOf(service.invitations().make(inviter, slot)))
                .toList();
        var accepters = stage.people(20);
        Requests.all(IntStream.range(0, 20)
                .boxed()
                .flatMap(number -> Stream.of(
                        service.invitations().accepting(accepters.get(number), tokens.get(number)),
                        organiser.removing((number % 2 == 0 ? accepters : inviters)
                                .get(number)
                                .participant()))));
        assertThat(stage.jdbc()
                        .sql("""
                        select count(*) from invitation
                        join participant on participant.id in (invitation.inviter, invitation.invited)
                        where invitation.congress = ? and removed_at is not null and taken_back_at is null
                        """)
                        .param(stage.congress().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Whatever comes first: nobody keeps a place of somebody who is not there any more. */
    @Test
    void signingUpWhileBeingRemovedLeavesNoPlace() {
        capacity.has(slot, 100);
        var people = stage.people(40);
        var answers = Requests.all(people.stream()
                .flatMap(person ->
                        Stream.of(service.signingUp(person, slot), organiser.removing(person.participant()))));
        assertThat(answers).extracting(Answered::status).isSubsetOf(200, 201, 204, 409, 503);
        await().untilAsserted(() -> assertThat(
                        stage.signups("status in ('REQUESTED', 'WITHDRAWING', 'CONFIRMED', 'WAITLISTED')"))
                .isZero());
        assertThat(capacity.heard().stream().filter(SignupWithdrawn.class::isInstance))
                .hasSize((int) stage.signups("true"));
    }

    @Test
    void aListIsImportedWhilePeopleSignUp() {
        capacity.has(slot, 100);
        var people = stage.people(60);
        var rows = rows(people, "Sam de Boer", "2090-05-14");
        var signingUp =
                people.stream().map(person -> service.signingUp(person, slot)).toList();
        var lists = Stream.of(organiser.listing(rows), organiser.listing(rows)).toList();
        assertThat(lists).allSatisfy(list -> assertThat(list.join().status()).isEqualTo(200));
        assertThat(signingUp).extracting(one -> one.join().status()).containsOnly(201);
        assertThat(organiser.all().body()).hasSize(60);
        assertThat(lists.stream()
                        .map(CompletableFuture::join)
                        .map(one -> one.body().path("changed").asInt()))
                .containsExactlyInAnyOrder(60, 0);
    }

    @Test
    void simultaneousListsAddEachPersonOnce() {
        var rows = IntStream.range(0, 200)
                .mapToObj(number -> "p%d@%s.example,Sam %d,,\n".formatted(number, stage.congress(), number))
                .reduce("", String::concat);
        var answers = Requests.all(Stream.of(
                organiser.listing(rows), organiser.listing(rows), organiser.listing(rows.replace("Sam", "SAM"))));
        assertThat(answers).extracting(Answered::status).containsOnly(200);
        assertThat(organiser.all().body()).hasSize(200);
    }

    private static String rows(List<Person> people, String name, String days) {
        return people.stream()
                .map(person -> "%s,%s,,%s\n".formatted(person.email(), name, days))
                .reduce("", String::concat);
    }

    private static JsonNode recipient(Person person) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/internal/recipients"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer demo-notification-token")
                .POST(BodyPublishers.ofString("{\"participantIds\":[\"%s\"]}".formatted(person.participant())))
                .build();
        return Requests.sending(request).join().body().get(0);
    }
}
