package org.meedoen.signup.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the pages and mails of a congress look, where it differs from the theme. */
public record Appearance(
        @Schema(description = "`#rrggbb`; absent: the colour of the theme") @Nullable String accent,

        @Nullable Logo logo) {

    public static final Appearance NONE = new Appearance(null, null);

    /** The size is in pixels. */
    public record Logo(
            @Schema(description = "In its address: `/api/v1/congresses/{congress}/logo/{hash}.png`")
            String hash,

            int width,
            int height) {}

    Appearance withAccent(@Nullable String other) {
        return new Appearance(other, logo);
    }

    Appearance withLogo(@Nullable Logo other) {
        return new Appearance(accent, other);
    }
}
