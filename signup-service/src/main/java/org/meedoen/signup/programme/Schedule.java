package org.meedoen.signup.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A schedule as conference software exchanges it: the format of frab, which pretalx and others write as well.
 *
 * @param capacities by the name of a room, of the rooms that say it
 */
record Schedule(List<Event> events, Map<String, Integer> capacities) {

    Schedule {
        events = List.copyOf(events);
        capacities = Map.copyOf(capacities);
    }

    private static final int LAST_YEAR = 9999;

    /**
     * One talk, workshop or visit. Texts are empty if there are none. A year that no calendar has is not read, as no time can
     * be added to the last moments there are.
     */
    record Event(
            String guid,
            Instant start,
            Duration duration,
            String room,
            String title,
            String type,
            String track,
            String language,
            String summary,
            String description,
            List<String> persons) {

        Event {
            var year = start.atOffset(ZoneOffset.UTC).getYear();
            if (year < 0 || year > LAST_YEAR) throw new DateTimeException("No such year");
            persons = List.copyOf(persons);
        }
    }
}
