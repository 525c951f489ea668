package org.meedoen.notification.mail;

import java.util.Set;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;
import org.springframework.stereotype.Component;

/** Asks for whom somebody acts. */
@Component
public class OwnParticipants {

    private final SignupService signupService;

    OwnParticipants(SignupService signupService) {
        this.signupService = signupService;
    }

    public Set<ParticipantId> of(UUID account) {
        return signupService.participantsOf(account);
    }
}
