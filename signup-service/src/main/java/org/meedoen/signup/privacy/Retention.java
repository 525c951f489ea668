package org.meedoen.signup.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a congress keeps personal data.
 *
 * @param erasesAt when it is erased, or was to be erased
 * @param erasedAt when it was last erased
 */
public record Retention(Instant erasesAt, @Nullable Instant erasedAt) {}
