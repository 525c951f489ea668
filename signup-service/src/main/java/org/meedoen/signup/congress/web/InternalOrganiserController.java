package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.congress.OrganiserInvitation;
import org.meedoen.signup.congress.OrganiserInvitations;
import org.meedoen.signup.text.Translated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whom to invite as an organiser, for mails of notification-service. */
@Hidden
@RestController
class InternalOrganiserController {

    record InvitedOrganiser(
            String email,
            String language,
            CongressId congress,
            Translated congressName,
            String contactEmail,
            boolean sample) {

        static InvitedOrganiser of(OrganiserInvitation invitation, Congress congress) {
            return new InvitedOrganiser(
                    invitation.email(),
                    invitation.language(),
                    congress.slug(),
                    congress.name(),
                    congress.contactEmail(),
                    congress.sample());
        }
    }

    private final OrganiserInvitations invitations;
    private final Congresses congresses;

    InternalOrganiserController(OrganiserInvitations invitations, Congresses congresses) {
        this.invitations = invitations;
        this.congresses = congresses;
    }

    @GetMapping("/internal/organiser-invitations/{id}")
    InvitedOrganiser invited(@PathVariable UUID id) {
        return invitations
                .find(id)
                .flatMap(invitation ->
                        congresses.find(invitation.congress()).map(of -> InvitedOrganiser.of(invitation, of)))
                .orElseThrow(ProblemException::notFound);
    }
}
