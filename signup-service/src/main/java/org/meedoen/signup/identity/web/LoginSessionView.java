package org.meedoen.signup.identity.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Caller;
import org.meedoen.signup.identity.SessionSummary;

/**
 * A device somebody is signed in on.
 *
 * @param browser its name, when it is known
 * @param lastUsedAt to the hour
 * @param current whether it is this one
 */
record LoginSessionView(
        UUID id,
        @Nullable String browser,
        @Nullable String system,
        boolean ownDevice,
        Instant openedAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {

    static LoginSessionView of(SessionSummary open, Caller caller) {
        var session = open.session();
        return new LoginSessionView(
                session.id().value(),
                open.device().browser(),
                open.device().system(),
                session.ownDevice(),
                session.openedAt(),
                open.lastUsedAt(),
                open.expiresAt(),
                session.id().toString().equals(caller.session()));
    }
}
