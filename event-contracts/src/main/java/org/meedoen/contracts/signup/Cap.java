package org.meedoen.contracts.signup;

import org.jspecify.annotations.Nullable;

/**
 * How many places one participant may have.
 *
 * @param kind of which kind; null: of all kinds together
 * @param max at least 1
 */
public record Cap(@Nullable Kind kind, Per per, int max) {

    public enum Per {
        DAY,
        CONGRESS
    }
}
