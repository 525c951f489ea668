package org.meedoen.signup.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.text.Translated;

/**
 * A programme as a schedule, by day and room. What was cancelled is not in it.
 *
 * @param byDay of every day of the congress
 * @param capacities the largest of a slot, by room
 */
record ScheduleDays(
        Congress congress, Map<LocalDate, Map<String, List<Schedule.Event>>> byDay, Map<String, Integer> capacities) {

    private record Given(Slot slot, Session session) {}

    static ScheduleDays of(Congress congress, Programme programme) {
        var slots = programme.slots().stream().collect(Collectors.groupingBy(Slot::session));
        var days = new ScheduleDays(congress, new TreeMap<>(), new TreeMap<>());
        congress.days().forEach(day -> days.byDay.put(day, new TreeMap<>()));
        programme.sessions().stream()
                .flatMap(session -> slots.getOrDefault(session.id(), List.of()).stream()
                        .filter(slot -> !slot.cancelled())
                        .map(slot -> new Given(slot, session)))
                .sorted(Comparator.comparing((Given given) -> given.slot.facts().start())
                        .thenComparing(given -> given.slot.key()))
                .forEach(days::add);
        return days;
    }

    private void add(Given given) {
        var facts = given.slot.facts();
        var room = facts.meetingPoint().name();
        byDay.computeIfAbsent(facts.day(), _ -> new TreeMap<>())
                .computeIfAbsent(room, _ -> new ArrayList<>())
                .add(event(given.slot, given.session.facts(), room));
        capacities.merge(room, facts.capacity(), Math::max);
    }

    private Schedule.Event event(Slot slot, Session.Facts facts, String room) {
        var texts = Translated.dutch(facts.summary());
        var parts = (texts == null ? "" : texts).split(ScheduleRows.BETWEEN_TEXTS, 2);
        var theme = Translated.dutch(facts.theme());
        return new Schedule.Event(
                ScheduleGuid.of(congress.slug(), slot),
                slot.facts().start(),
                Duration.between(slot.facts().start(), slot.facts().end()),
                room,
                facts.title().nl(),
                type(facts.kind()),
                theme == null ? "" : theme,
                facts.language(),
                parts[0],
                parts.length == 1 ? "" : parts[1],
                facts.hosts());
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case VISIT -> "visit";
            case WORKSHOP -> "workshop";
            case LECTURE -> "lecture";
        };
    }
}
