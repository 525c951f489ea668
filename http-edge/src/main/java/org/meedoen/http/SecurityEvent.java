package org.meedoen.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the security log. It holds ids and fixed words only, and nothing that somebody typed: no address, no name, no
 * secret.
 *
 * @param action the action, for example {@code sign-in}
 * @param reason the reason why it did not succeed
 * @param object the object of the action: {@code sign-in-request/<id>}, {@code congress/<slug>}, {@code GET /path/{pattern}}
 * @param account the account that acted; null: the account of the current request
 * @param session its session; null: the session of the current request
 * @param subject the account whose rights or sessions changed, if it is another one
 */
public record SecurityEvent(
        String action,
        Result result,
        @Nullable String reason,
        @Nullable String object,
        @Nullable UUID account,
        @Nullable LoginSessionId session,
        @Nullable UUID subject) {

    /** The result of the action. */
    public enum Result {
        SUCCESS,
        /** An attempt that did not succeed. */
        FAILURE,
        /** Not allowed. */
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

    public SecurityEvent by(@Nullable UUID who, @Nullable LoginSessionId where) {
        return new SecurityEvent(action, result, reason, object, who, where, subject);
    }

    public SecurityEvent concerning(@Nullable UUID whom) {
        return new SecurityEvent(action, result, reason, object, account, session, whom);
    }
}
