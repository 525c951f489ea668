package org.meedoen.signup.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word in braces that each mail replaces with what holds for its reader. */
public enum Placeholder {
    NAME("naam", "name", false),
    CONGRESS("congres", "congress", false),
    SESSION("activiteit", "session", true),
    TIME("tijdstip", "time", true),
    MEETING_POINT("verzamelpunt", "meetingpoint", true);

    private static final Pattern ANY = pattern(Arrays.stream(values()));
    private static final Pattern ABOUT_A_SLOT = pattern(Arrays.stream(values()).filter(each -> each.aboutASlot));

    private final String dutch;
    private final String english;
    private final boolean aboutASlot;

    Placeholder(String dutch, String english, boolean aboutASlot) {
        this.dutch = dutch;
        this.english = english;
        this.aboutASlot = aboutASlot;
    }

    private static Pattern pattern(Stream<Placeholder> some) {
        return Pattern.compile(some.flatMap(each -> Stream.of(each.dutch, each.english))
                .collect(Collectors.joining("|", "\\{(?:", ")}")));
    }

    /** Whether there is a brace that belongs to no placeholder. */
    public static boolean leavesBraces(String text) {
        return ANY.matcher(text).replaceAll("").chars().anyMatch(each -> each == '{' || each == '}');
    }

    public static boolean needsSlot(String text) {
        return ABOUT_A_SLOT.matcher(text).find();
    }
}
