package org.meedoen.signup.programme;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code schedule.json}. */
final class ScheduleJson {

    private ScheduleJson() {}

    /** Empty if it is no such file. */
    static Optional<Schedule> read(byte[] file) {
        try {
            var conference = JsonMapper.shared().readTree(file).at("/schedule/conference");
            var days = conference.path("days");
            return days.isArray() ? Optional.of(new Schedule(events(days), capacities(conference))) : Optional.empty();
        } catch (JacksonException | DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> capacities(JsonNode conference) {
        var capacities = new HashMap<String, Integer>();
        for (var room : conference.path("rooms")) {
            if (room.path("capacity").isInt())
                capacities.put(text(room, "name"), room.path("capacity").intValue());
        }
        return capacities;
    }

    private static List<Schedule.Event> events(JsonNode days) {
        var events = new ArrayList<Schedule.Event>();
        for (var day : days) {
            for (var room : day.path("rooms").properties()) {
                for (var event : room.getValue()) events.add(event(event, room.getKey()));
            }
        }
        return events;
    }

    private static Schedule.Event event(JsonNode event, String room) {
        return new Schedule.Event(
                text(event, "guid"),
                OffsetDateTime.parse(text(event, "date")).toInstant(),
                ScheduleDuration.parse(text(event, "duration")),
                room,
                text(event, "title"),
                text(event, "type"),
                text(event, "track"),
                text(event, "language"),
                text(event, "abstract"),
                text(event, "description"),
                event.path("persons").valueStream().map(ScheduleJson::name).toList());
    }

    private static String name(JsonNode person) {
        var name = text(person, "public_name");
        return name.isEmpty() ? text(person, "name") : name;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
