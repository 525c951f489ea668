package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.SignInDeclined;
import org.meedoen.testsupport.TestServers;

/** Mails for who wants to sign in: at once, or not at all. */
class SignInIT {

    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    private static final String SAMPLE = "*** Dit is een voorbeeld.";

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));

    @Test
    void theMailContainsLinkAndCode() throws Exception {
        var signIn = installation.askToSignIn(congress, A_QUARTER);
        eventually(() -> assertThat(smtp.subjectsTo(signIn)).containsExactly("Inloggen bij LPB-congres"));
        assertThat(smtp.plainTextTo(signIn))
                .contains("https://meedoen.example/inloggen#token=", FakeSignupService.CODE);
        eventually(() -> assertThat(installation.stateOfSignIn(signIn)).isEqualTo("SENT"));
    }

    @Test
    void theMailOfASampleCongressSaysSo() throws Exception {
        var signIn = installation.askToSignIn(congress, A_QUARTER);
        eventually(() -> assertThat(smtp.subjectsTo(signIn)).hasSize(1));
        assertThat(smtp.plainTextTo(signIn)).startsWith(SAMPLE);
    }

    @Test
    void theMailOfARealCongressDoesNotSayThatItIsASample() throws Exception {
        var signIn = UUID.randomUUID();
        installation.publish(new SignInDeclined(signIn, congress, Instant.now().plusSeconds(900)));
        eventually(() -> assertThat(smtp.subjectsTo(signIn)).hasSize(1));
        assertThat(smtp.plainTextTo(signIn)).isNotBlank().doesNotContain(SAMPLE);
    }

    @Test
    void aDeclinedSignInSaysSo() {
        var signIn = UUID.randomUUID();
        installation.publish(new SignInDeclined(signIn, congress, Instant.now().plusSeconds(900)));
        eventually(() ->
                assertThat(smtp.subjectsTo(signIn)).containsExactly("Je kunt met dit adres niet inloggen bij Meedoen"));
    }

    @Test
    void anExpiredOneIsNeverSent() {
        var expired = installation.askToSignIn(congress, Duration.ofSeconds(-1));
        var valid = installation.askToSignIn(congress, A_QUARTER);
        eventually(() -> assertThat(smtp.subjectsTo(valid)).hasSize(1));
        eventually(() -> assertThat(installation.stateOfSignIn(expired)).isEqualTo("EXPIRED"));
        assertThat(smtp.subjectsTo(expired)).isEmpty();
    }

    @Test
    void aSignInThatExpiresDuringAnOutageIsNotSent() {
        smtp.goAway();
        var expired = installation.askToSignIn(congress, Duration.ofSeconds(2));
        eventually(() -> assertThat(installation.stateOfSignIn(expired)).isEqualTo("EXPIRED"));
        smtp.comeBack();
        var valid = installation.askToSignIn(congress, A_QUARTER);
        eventually(() -> assertThat(smtp.subjectsTo(valid)).hasSize(1));
        assertThat(smtp.subjectsTo(expired)).isEmpty();
    }

    @Test
    void aUsedSignInIsNotSent() {
        smtp.goAway();
        var used = installation.askToSignIn(congress, A_QUARTER);
        installation.signup.usedSignIns.add(used);
        smtp.comeBack();
        eventually(() -> assertThat(installation.stateOfSignIn(used)).isEqualTo("EXPIRED"));
        assertThat(smtp.subjectsTo(used)).isEmpty();
    }

    @Test
    void aSignInMailIsSentBeforeThreeHundredOthers() {
        installation.signup.recipientsGate = new CountDownLatch(1);
        installation.publish(IntStream.range(0, 300)
                .mapToObj(number -> SignUp.inCongress(congress).confirmed(1))
                .toArray(PlaceEvent[]::new));
        var signIn = installation.askToSignIn(congress, A_QUARTER);
        eventually(() -> assertThat(smtp.subjectsTo(signIn)).hasSize(1));
        eventually(() -> assertThat(installation.stateOfSignIn(signIn)).isEqualTo("SENT"));
        assertThat(installation.sentIn(congress)).isEqualTo(1);
        installation.signup.recipientsGate.countDown();
        eventually(() -> assertThat(installation.sentIn(congress)).isEqualTo(301));
    }
}
