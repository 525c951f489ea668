package org.meedoen.notification.mail;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a letter that depend on its congress.
 *
 * @param accent of links, and behind white text
 * @param brand of the sender's name
 * @param changed behind what changed
 * @param light in place of the accent where the device is dark
 * @param onLight of text on it
 * @param changedDark behind what changed, where the device is dark
 */
record Palette(String accent, String brand, String changed, String light, String onLight, String changedDark) {

    static final Palette THEME = new Palette("#5115ef", "#1d0857", "#f3eeff", "#c3b0ff", "#1d0857", "#251c4d");

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    /** So much of it is white. */
    private static final double LIGHT = 0.65;

    /** @param accent dark enough for white text on it; null: that of the theme */
    static Palette of(@Nullable String accent) {
        if (accent == null || !COLOR.matcher(accent).matches()) return THEME;
        return new Palette(accent, "#001a40", "#f3f5f8", light(accent), "#001a40", "#141e32");
    }

    private static String light(String accent) {
        var channels = HexFormat.of().parseHex(accent, 1, 7);
        for (var at = 0; at < channels.length; at++) {
            channels[at] = (byte) Math.round(255 * LIGHT + (channels[at] & 0xff) * (1 - LIGHT));
        }
        return "#" + HexFormat.of().formatHex(channels);
    }
}
