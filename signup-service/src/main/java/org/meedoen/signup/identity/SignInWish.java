package org.meedoen.signup.identity;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;

/**
 * What somebody wanted to do when they requested to sign in. It is stored with the request, so that it is available in any
 * browser that opens the link. The mail may be read by another person than the one who requested it, so a wish is shown before
 * it is carried out.
 *
 * @param congress from whose page it was requested
 * @param slotId to be signed up for
 * @param participantId for whom
 * @param path the page to go back to
 */
public record SignInWish(
        @Nullable CongressId congress,
        @Nullable SlotId slotId,
        @Nullable ParticipantId participantId,
        @Nullable String path) {

    public static final SignInWish NOTHING = new SignInWish(null, null, null, null);
}
