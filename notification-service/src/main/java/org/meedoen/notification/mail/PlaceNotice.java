package org.meedoen.notification.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/**
 * A decision about a sign-up, to be told to the participant; there is one for every (sign-up, decision number).
 *
 * @param position in the waiting list, when the decision put them there
 * @param held what the sign-up holds, or held until this decision, as far as known
 * @param clashes slots that a moved one now overlaps
 */
public record PlaceNotice(
        MailKind kind,
        String congress,
        UUID signupId,
        UUID slotId,
        UUID participantId,
        int decision,
        @Nullable Integer position,
        @Nullable Held held,
        List<UUID> clashes)
        implements Notice {}
