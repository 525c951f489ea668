package org.meedoen.signup.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code schedule.json}. */
final class ScheduleJsonWriter {

    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

    private final ScheduleDays schedule;
    private final ScheduleTexts texts;
    private int number;

    private ScheduleJsonWriter(ScheduleDays schedule, ScheduleTexts texts) {
        this.schedule = schedule;
        this.texts = texts;
    }

    static byte[] write(ScheduleDays schedule, ScheduleTexts texts) {
        return JsonMapper.shared().writeValueAsBytes(new ScheduleJsonWriter(schedule, texts).document());
    }

    private ObjectNode document() {
        var document = JsonMapper.shared().createObjectNode().put("$schema", SCHEMA);
        document.putObject("generator").put("name", "Meedoen").put("version", ScheduleTexts.VERSION);
        var conference = document.putObject("schedule")
                .put("version", ScheduleTexts.VERSION)
                .put("base_url", texts.url())
                .putObject("conference");
        describe(conference);
        return document;
    }

    private void describe(ObjectNode conference) {
        var days = texts.congress().days();
        conference
                .put("acronym", texts.acronym())
                .put("title", texts.congress().name().nl())
                .put("start", days.getFirst().toString())
                .put("end", days.getLast().toString())
                .put("daysCount", days.size())
                .put("timeslot_duration", ScheduleTexts.SLOT_DURATION)
                .put("time_zone_name", texts.congress().zone().getId());
        var rooms = conference.putArray("rooms");
        schedule.capacities()
                .forEach((name, capacity) -> rooms.addObject()
                        .put("name", name)
                        .put("guid", ScheduleGuid.named(texts.congress().slug() + "/room/" + name))
                        .put("capacity", capacity));
        var all = conference.putArray("days");
        schedule.byDay().forEach((day, ofDay) -> describe(all.addObject().put("index", all.size()), day, ofDay));
    }

    private void describe(ObjectNode node, LocalDate day, Map<String, List<Schedule.Event>> byRoom) {
        node.put("date", day.toString()).put("day_start", texts.dayStart(day)).put("day_end", texts.dayEnd(day));
        var rooms = node.putObject("rooms");
        byRoom.forEach((room, events) -> {
            var list = rooms.putArray(room);
            events.forEach(event -> describe(list.addObject(), event));
        });
    }

    private void describe(ObjectNode node, Schedule.Event event) {
        number++;
        node.put("id", number)
                .put("guid", event.guid())
                .put("date", texts.date(event))
                .put("start", texts.start(event))
                .put("duration", ScheduleDuration.format(event.duration()))
                .put("room", event.room())
                .put("slug", texts.slug(number))
                .put("url", texts.url())
                .put("title", event.title())
                .put("subtitle", "")
                .put("track", event.track())
                .put("type", event.type())
                .put("language", event.language())
                .put("abstract", event.summary())
                .put("description", event.description());
        var persons = node.putArray("persons");
        event.persons().forEach(name -> persons.addObject().put("name", name).put("public_name", name));
        node.putArray("links");
        node.putArray("attachments");
    }
}
