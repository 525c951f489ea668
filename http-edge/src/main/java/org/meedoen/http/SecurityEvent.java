package org.meedoen.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that concerns who may do what. It holds ids and words from the code, and nothing that somebody typed: no
 * address, no name, no secret.
 *
 * @param action what was done, {@code sign-in} for example
 * @param reason why it did not succeed
 * @param object what it was done to: {@code sign-in-request/<id>}, {@code congress/<slug>}, {@code GET /path/{pattern}}
 * @param account who did it; when it is null, whoever makes the current request
 * @param session in which session; when it is null, the one of the current request
 * @param subject the account whose rights or sessions changed, when it is another one
 */
public record SecurityEvent(
        String action,
        Result result,
        @Nullable String reason,
        @Nullable String object,
        @Nullable UUID account,
        @Nullable UUID session,
        @Nullable UUID subject) {

    /** How it ended. */
    public enum Result {
        SUCCESS,
        /** It was tried and did not work. */
        FAILURE,
        /** It is not allowed. */
        DENIED
    }

    public static SecurityEvent success(String action) {
        return new SecurityEvent(action, Result.SUCCESS, null, null, null, null, null);
    }

    public static SecurityEvent failure(String action, String reason) {
        return new SecurityEvent(action, Result.FAILURE, reason, null, null, null, null);
    }

    public static SecurityEvent denied(String action, String reason) {
        return new SecurityEvent(action, Result.DENIED, reason, null, null, null, null);
    }

    public SecurityEvent about(String kind, Object id) {
        return about(kind + "/" + id);
    }

    SecurityEvent about(String what) {
        return new SecurityEvent(action, result, reason, what, account, session, subject);
    }

    public SecurityEvent by(@Nullable UUID who, @Nullable UUID where) {
        return new SecurityEvent(action, result, reason, object, who, where, subject);
    }

    public SecurityEvent concerning(@Nullable UUID whom) {
        return new SecurityEvent(action, result, reason, object, account, session, whom);
    }
}
