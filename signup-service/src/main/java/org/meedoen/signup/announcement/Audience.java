package org.meedoen.signup.announcement;

import org.jspecify.annotations.Nullable;

/**
 * A group of participants.
 *
 * @param of the day, or the id of the session, slot or organisation; null: everyone
 */
public record Audience(AudienceKind kind, @Nullable String of) {

    boolean isComplete() {
        return (kind == AudienceKind.EVERYONE) == (of == null);
    }
}
