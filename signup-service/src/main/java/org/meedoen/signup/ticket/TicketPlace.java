package org.meedoen.signup.ticket;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.text.Translated;

/**
 * A place of the holder of a ticket.
 *
 * @param title of the session
 * @param companion who comes along; null: nobody
 * @param presentSince when the holder was ticked off; null: not yet
 */
@Schema(name = "TicketPlace")
public record TicketPlace(
        SignupId signupId,
        SlotId slotId,
        Translated title,
        Instant start,
        Instant end,
        @Nullable Companion companion,
        @Nullable Instant presentSince) {}
