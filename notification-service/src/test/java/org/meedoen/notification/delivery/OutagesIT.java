package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.testsupport.TestServers;

/** Servers go away and come back, senders die: every decision is mailed once, or absorbed by a later one. */
class OutagesIT {

    private static final String CONFIRMED = "Je hebt een plek: Wandeling door Overvecht";
    private static final String WITHDRAWN = "Je bent afgemeld: Wandeling door Overvecht";
    private static final String CANCELLED = "Gaat niet door: Wandeling door Overvecht";
    private static final String MOVED = "Gewijzigd: Wandeling door Overvecht";
    private static final String EXCHANGED = "Je hebt geruild: Wandeling door Overvecht";

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final SignUp anna = SignUp.inCongress(new CongressId(TestServers.freshName("lpb")));

    @Test
    void mailWaitsForTheMailServerAndTheServiceStaysHealthy() throws Exception {
        smtp.goAway();
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(installation.failuresOf(anna.id())).isPositive());
        var health = URI.create("http://127.0.0.1:" + installation.port() + "/actuator/health/readiness");
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                            .body())
                    .contains("\"UP\"");
        }
        smtp.comeBack();
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(CONFIRMED));
    }

    @Test
    void failuresOfAnOutageDoNotCountAfterIt() {
        smtp.goAway();
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(installation.failuresOf(anna.id())).isPositive());
        installation.failedOftenAndRests(anna.id());
        smtp.comeBack();
        installation.publish(SignUp.inCongress(anna.congress()).confirmed(1));
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("SENT"));
        assertThat(installation.attemptsOf(anna.id())).isEqualTo(1);
    }

    @Test
    void mailWaitsForSignupService() {
        installation.signup.away = true;
        installation.publish(anna.confirmed(1));
        eventually(() -> assertThat(installation.failuresOf(anna.id())).isPositive());
        installation.signup.away = false;
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(CONFIRMED));
    }

    @Test
    void unsentMailsAreAbsorbedByLaterOnes() {
        duringAnOutage(anna.confirmed(1), anna.withdrawn(2));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(WITHDRAWN));
        assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("ABSORBED");
    }

    @Test
    void aMoveMailThatReplacesAWaitingListMailSaysThatTheyWait() throws Exception {
        duringAnOutage(anna.waitlisted(1, 3), anna.moved(2));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(MOVED));
        assertThat(smtp.plainTextTo(anna.person())).contains("Je blijft op de wachtlijst staan.");
    }

    @Test
    void aRepeatedSignUpIsMailedWithItsLastState() {
        duringAnOutage(anna.withdrawn(2), anna.again().confirmed(1));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(CONFIRMED));
    }

    @Test
    void aRefusalAbsorbsNothingAndNeitherDoesAnotherSlot() {
        var elsewhere = anna.elsewhere();
        duringAnOutage(anna.confirmed(1), anna.again().refused(1), elsewhere.withdrawn(2));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(CONFIRMED, WITHDRAWN));
    }

    @Test
    void aPlaceInASlotThatIsBeingCancelledIsNotMailed() {
        installation.signup.cancelledSlots.add(anna.slot());
        var bo = SignUp.inCongress(anna.congress());
        installation.publish(anna.confirmed(1), bo.confirmed(1));
        eventually(() -> assertThat(smtp.subjectsTo(bo.person())).containsExactly(CONFIRMED));
        assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("WAITING");
        installation.publish(anna.cancelled(2));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(CANCELLED));
    }

    @Test
    void anExchangedPlaceDelaysNothingWhenItsSlotIsCancelled() {
        installation.signup.cancelledSlots.add(anna.slot());
        installation.publish(anna.confirmed(1), anna.elsewhere().inExchangeFor(anna));
        eventually(() -> assertThat(smtp.subjectsTo(anna.person())).containsExactly(EXCHANGED));
        assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("ABSORBED");
    }

    @Test
    void aWorkerThatDiesBeforeRecordingSendsTheSameMessageAgain() throws Exception {
        try (var dying = installation.dyingAfterSending(anna.id())) {
            installation.publish(anna.confirmed(1));
            // A message arrives before its worker tries to record it: only a second one tells that the first worker
            // died.
            eventually(() -> assertThat(smtp.messageIdsTo(anna.person())).hasSizeGreaterThan(1));
        }
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("SENT"));
        assertThat(Set.copyOf(smtp.messageIdsTo(anna.person())))
                .containsExactly("<signup." + anna.id() + ".1@meedoen.example>");
    }

    @Test
    void anOutdatedMailOfADeadWorkerIsNotRepeated() throws Exception {
        try (var dying = installation.dyingAfterSending(anna.id())) {
            installation.publish(anna.confirmed(1));
            eventually(() -> assertThat(smtp.subjectsTo(anna.person())).isNotEmpty());
            installation.publish(anna.withdrawn(2));
            eventually(() -> assertThat(smtp.subjectsTo(anna.person())).contains(WITHDRAWN));
        }
        eventually(() -> assertThat(installation.stateOf(anna.id(), 2)).isEqualTo("SENT"));
        assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("ABSORBED");
    }

    private void duringAnOutage(PlaceEvent... decisions) {
        smtp.goAway();
        installation.publish(decisions);
        var last = decisions[decisions.length - 1];
        eventually(() -> assertThat(installation.stateOf(last.signupId(), last.decision()))
                .isEqualTo("WAITING"));
        smtp.comeBack();
    }
}
