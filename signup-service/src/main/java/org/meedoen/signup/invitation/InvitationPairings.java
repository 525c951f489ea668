package org.meedoen.signup.invitation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.signup.invitation.persistence.InvitationRows;
import org.meedoen.signup.registration.Pairing;
import org.meedoen.signup.registration.Pairings;
import org.springframework.stereotype.Component;

/** Gives intake the accepted invitations. */
@Component
class InvitationPairings implements Pairings {

    private final InvitationRows invitations;

    InvitationPairings(InvitationRows invitations) {
        this.invitations = invitations;
    }

    @Override
    public Map<UUID, Pairing> lock(Collection<UUID> ids) {
        return invitations.lock(ids).stream()
                .collect(Collectors.toUnmodifiableMap(Pairing::invitation, Function.identity()));
    }
}
