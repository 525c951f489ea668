package org.meedoen.contracts.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * A participant asks for a place in a slot; or two do, both or none of whom are to get it.
 *
 * @param organisation the participant's organisation at this moment, by its id in the organisers' list
 * @param allowedDays the participant's at this moment, until {@link ParticipantDaysChanged} tells of others; null: any
 *     day, as it always was, or asked before days were told
 * @param receivedAt when it was taken in, by signup-service's database
 * @param inExchangeFor the participant's own sign-up whose place is given up the moment this one is confirmed;
 *     never with a partner
 * @param partner who is to be there too: one request, and the first decision of both sign-ups
 * @param keepsWaiting whether the participant's waits that conflict with this place are kept when it is confirmed, each
 *     in exchange for it, instead of released; never with a partner; null: released
 */
@WireName("meedoen.signup.requested.v1")
public record SignupRequested(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        @Nullable String organisation,
        @Nullable AllowedDays allowedDays,
        Instant receivedAt,
        @Nullable SignupId inExchangeFor,
        @Nullable Partner partner,
        @Nullable Boolean keepsWaiting)
        implements SignupEvent {

    /**
     * The other of the two. In every order they come directly after who asked.
     *
     * @param organisation as the other's
     * @param allowedDays as the other's
     */
    public record Partner(
            SignupId signupId,
            ParticipantId participantId,
            @Nullable String organisation,
            @Nullable AllowedDays allowedDays) {}
}
