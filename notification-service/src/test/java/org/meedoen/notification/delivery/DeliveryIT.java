package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.testsupport.TestServers;

/** From a decision on the topic to a mail in a mailbox. */
class DeliveryIT {

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));
    private final SignUp anna = SignUp.inCongress(congress);

    @Test
    void aDecisionBecomesAMail() {
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person()))
                .containsExactly("Je hebt een plek: Wandeling door Overvecht"));
        assertThat(smtp.messageIdsTo(anna.person())).containsExactly("<signup." + anna.id() + ".1@meedoen.example>");
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("SENT"));
    }

    @Test
    void theSenderIsNamedAfterTheCongress() {
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(smtp.receivedBy(anna.person())).hasSize(1));
        assertThat(MailServer.text(() ->
                        smtp.receivedBy(anna.person()).getFirst().getFrom()[0].toString()))
                .isEqualTo("LPB-congres <meedoen@lpb.example>");
    }

    @Test
    void theMailHasTheDataOfTheMomentItIsSent() throws Exception {
        installation.signup.movedSlots.add(anna.slot());
        installation.publish(anna.moved(2, 2));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person()))
                .containsExactly("Nieuwe tijd en plaats: Wandeling door Overvecht"));
        assertThat(smtp.plainTextTo(anna.person()))
                .containsSubsequence(
                        "Was: ", "09:00–11:00", "Wordt: ", "10:00–12:00", "Was: Jaarbeursplein", "Wordt: Station");
    }

    @Test
    void partnersAndKeptPlacesAreRequestedToo() throws Exception {
        var bo = SignUp.inCongress(congress);
        installation.signup.placesKeptBy.put(bo.id(), SlotId.random());
        installation.publish(anna.confirmedTogether(1), bo.waitlisted(1, 4));
        eventually(() -> assertThat(installation.sentIn(congress)).isEqualTo(2));
        assertThat(smtp.plainTextTo(anna.person()))
                .contains("Samen met: " + FakeSignupService.COLLEAGUE + ", Gemeente Zwolle");
        assertThat(smtp.plainTextTo(bo.person())).contains("dan geef je die andere vanzelf op.");
    }

    @Test
    void aDecisionDeliveredThreeTimesIsMailedOnce() {
        installation.publish(anna.waitlisted(1, 4));
        installation.publish(anna.waitlisted(1, 4), anna.waitlisted(1, 4));
        var last = SignUp.inCongress(congress);
        installation.publish(last.confirmed(1));
        eventually(() -> assertThat(smtp.subjectsTo(last.person())).hasSize(1));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).hasSize(1));
    }

    @Test
    void decisionsAreMailedInOrder() {
        installation.publish(anna.waitlisted(1, 1));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).hasSize(1));
        installation.publish(anna.promoted(2));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).hasSize(2));
        installation.publish(anna.withdrawn(3));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person()))
                .containsExactly(
                        "Je staat op de wachtlijst: Wandeling door Overvecht",
                        "Je hebt nu een plek: Wandeling door Overvecht",
                        "Je bent afgemeld: Wandeling door Overvecht"));
    }

    @Test
    void aRefusalIsNotMailedBecauseThePageShowedIt() {
        installation.publish(anna.refused(1));
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("ABSORBED"));
        assertThat(installation
                        .jdbc
                        .sql("select reason from mails where subject_id = ?")
                        .param(anna.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("ANSWERED_ON_THE_PAGE");
    }

    @Test
    void anErasedParticipantIsNotMailed() {
        installation.signup.erased.add(anna.person());
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("ABSORBED"));
        assertThat(smtp.receivedBy(anna.person())).isEmpty();
    }

    @Test
    void aMailWithoutAValidAddressIsGivenUpWithAReason() {
        installation.signup.withoutAddress.add(anna.person());
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("GIVEN_UP"));
    }

    @Test
    void threeHundredDecisionsAreThreeHundredMails() {
        var people = IntStream.range(0, 300)
                .mapToObj(number -> SignUp.inCongress(congress))
                .toList();
        installation.publish(people.stream().map(person -> person.confirmed(1)).toArray(PlaceEvent[]::new));
        eventually(() -> assertThat(installation.sentIn(congress)).isEqualTo(300));
        assertThat(people)
                .allSatisfy(
                        person -> assertThat(smtp.subjectsTo(person.person())).hasSize(1));
    }
}
