package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.OrganiserInvited;
import org.meedoen.testsupport.TestServers;

/** Whoever becomes an organiser is told so by mail. */
class OrganiserInvitedIT {

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));

    @Test
    void theMailSaysOfWhichCongressAndWhereToSignIn() throws Exception {
        var invitation = UUID.randomUUID();
        installation.publish(new OrganiserInvited(invitation, congress));
        installation.publish(new OrganiserInvited(invitation, congress));
        eventually(
                () -> assertThat(smtp.subjectsTo(invitation)).containsExactly("Je bent organisator van LPB-congres"));
        assertThat(smtp.plainTextTo(invitation))
                .contains("https://meedoen.example/c/lpb/organisatie")
                .contains(FakeSignupService.addressOf(invitation));
    }

    @Test
    void whoWasRemovedMeanwhileGetsNoMail() {
        var removed = UUID.randomUUID();
        installation.signup.removedOrganisers.add(removed);
        installation.publish(new OrganiserInvited(removed, congress));
        eventually(() -> assertThat(installation.stateOfSignIn(removed)).isEqualTo("EXPIRED"));
        assertThat(smtp.subjectsTo(removed)).isEmpty();
    }
}
