package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;

/** The recipient of a mail that they are an organiser now, and of which congress. */
record InvitedOrganiser(
        String email,
        @Nullable String language,
        CongressId congress,
        LocalizedText congressName,
        @Nullable String contactEmail,
        boolean sample) {

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "InvitedOrganiser[]";
    }
}
