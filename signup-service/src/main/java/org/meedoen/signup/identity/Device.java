package org.meedoen.signup.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the browser and the system, by which the owner can recognise a device. They do not identify it. */
public record Device(@Nullable String browser, @Nullable String system) {

    private record Mark(String in, String name) {}

    /** The first match counts, as most browsers also name others. */
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

    /** @param userAgent the header {@code User-Agent} */
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
