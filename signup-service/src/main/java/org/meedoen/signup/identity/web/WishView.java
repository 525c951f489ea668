package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.identity.LoginSessions.Opened;
import org.meedoen.signup.identity.SignInWish;

record WishView(
        @Nullable String congress,
        @Nullable UUID slotId,
        @Nullable UUID participantId,
        @Nullable String path,

        @Schema(
                description =
                        "Whether this browser asked for the mail. When it did not, somebody else may have asked: show"
                                + " the wish and let the person confirm it before acting on it.")
        boolean askedHere) {

    static @Nullable WishView of(Opened opened) {
        var wish = opened.signIn().wish();
        return wish.equals(SignInWish.NOTHING)
                ? null
                : new WishView(wish.congress(), wish.slotId(), wish.participantId(), wish.path(), opened.askedHere());
    }
}
