package org.meedoen.signup.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may recognise a device by: names of its browser and its system, and nothing that tells it from others of
 * the kind.
 */
public record Device(@Nullable String browser, @Nullable String system) {

    private record Mark(String in, String name) {}

    /** The first that is found counts: most browsers claim to be others too. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("Macintosh", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    /** @param userAgent as the browser says it */
    public static Device of(@Nullable String userAgent) {
        return userAgent == null
                ? new Device(null, null)
                : new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static @Nullable String first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.in()))
                .map(Mark::name)
                .findFirst()
                .orElse(null);
    }
}
