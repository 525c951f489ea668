package org.meedoen.signup.congress;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of text on white, and of what is behind white text. The channels are those of sRGB, from 0 to 255. */
public record AccentColor(int red, int green, int blue) {

    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    public static final double NEEDED = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

    public static Optional<AccentColor> read(String written) {
        if (!WRITTEN.matcher(written).matches()) return Optional.empty();
        var bytes = HexFormat.of().parseHex(written, 1, 7);
        return Optional.of(new AccentColor(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff));
    }

    public double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    public boolean isDarkEnough() {
        return contrastWithWhite() >= NEEDED;
    }

    /** The same if it is dark enough; otherwise of the same hue, and no darker than necessary. */
    public AccentColor darkEnough() {
        if (isDarkEnough()) return this;
        var share = (1.05 / NEEDED - 0.05) / luminance();
        return new AccentColor(
                channel(share * linear(red)), channel(share * linear(green)), channel(share * linear(blue)));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Rounded down, so that it is dark enough. */
    private static int channel(double linear) {
        var share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) (255 * share);
    }

    /** {@code #rrggbb} in small letters. */
    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
