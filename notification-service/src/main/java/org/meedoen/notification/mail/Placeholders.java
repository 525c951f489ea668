package org.meedoen.notification.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words in braces stand for that organisers can write, in Dutch and in English. */
record Placeholders(String name, String congressName, String session, String time, String meetingPoint) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** What a value contains is no placeholder, so that each is replaced once. What we do not know stays as it was written. */
    String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "naam", "name" -> name;
                            case "congres", "congress" -> congressName;
                            case "activiteit", "session" -> session;
                            case "tijdstip", "time" -> time;
                            case "verzamelpunt", "meetingpoint" -> meetingPoint;
                            default -> found.group();
                        }));
    }
}
