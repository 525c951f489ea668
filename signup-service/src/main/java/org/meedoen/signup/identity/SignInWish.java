package org.meedoen.signup.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wanted when they asked to sign in. It is kept with the request, so that the link takes it along into any
 * browser. Whoever asked may not be whoever reads the mail: a wish is shown before it is acted on.
 *
 * @param congress the one they came from
 * @param slotId to be signed up for
 * @param participantId for whom
 * @param path the page to go back to
 */
public record SignInWish(
        @Nullable String congress,
        @Nullable UUID slotId,
        @Nullable UUID participantId,
        @Nullable String path) {

    public static final SignInWish NOTHING = new SignInWish(null, null, null, null);
}
