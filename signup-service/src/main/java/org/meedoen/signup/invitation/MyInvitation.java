package org.meedoen.signup.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Pairing;

/**
 * An invitation as seen by one of the two.
 *
 * @param participantId the one who sees it
 * @param colleague the other one; null: nobody has accepted yet
 */
@JsonInclude(Include.NON_NULL)
public record MyInvitation(
        UUID id,
        SlotId slotId,
        ParticipantId participantId,
        Role role,
        Pairing.State state,
        @Nullable Colleague colleague) {

    public enum Role {
        INVITER,
        INVITED
    }

    /** @param organisation its name */
    @JsonInclude(Include.NON_NULL)
    public record Colleague(String name, @Nullable String organisation) {}
}
