package org.meedoen.signup.programme;

import java.time.Duration;
import java.time.Instant;
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

    /** One talk, workshop or visit. Texts are empty if there are none. */
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
            persons = List.copyOf(persons);
        }
    }
}
