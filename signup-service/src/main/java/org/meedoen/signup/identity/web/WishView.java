package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.identity.LoginSessions.Opened;
import org.meedoen.signup.identity.SignInWish;

record WishView(
        @Nullable CongressId congress,
        @Nullable SlotId slotId,
        @Nullable ParticipantId participantId,
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
