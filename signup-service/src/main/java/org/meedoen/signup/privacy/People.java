package org.meedoen.signup.privacy;

import java.util.Set;
import org.meedoen.contracts.ParticipantId;

/** Whose personal data is erased: participants, and the addresses that they had. */
public record People(Set<ParticipantId> participants, Set<String> addresses) {

    public People {
        participants = Set.copyOf(participants);
        addresses = Set.copyOf(addresses);
    }

    /** As SQL takes them. */
    public String[] participantIds() {
        return participants.stream().map(ParticipantId::toString).toArray(String[]::new);
    }
}
