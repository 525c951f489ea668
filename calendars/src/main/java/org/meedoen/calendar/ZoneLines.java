package org.meedoen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time zone, as far as a calendar needs it: the offset at the start of the year before its first moment, and all changes of
 * the clock until the year after its last. Where the clock changes on the same Sundays each year, these are a rule, as all
 * calendars write it.
 */
public record ZoneLines(ZoneId zone, Instant first, Instant last) {

    private record Change(ZoneOffsetTransition first, Optional<String> yearly) {}

    public void addTo(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        var changes = changes();
        if (changes.isEmpty()) addFixed(lines);
        changes.forEach(change -> add(lines, change));
        lines.add("END", "VTIMEZONE");
    }

    private void addFixed(ContentLines lines) {
        var offset = offset(zone.getRules().getOffset(first));
        lines.add("BEGIN", "STANDARD")
                .add("DTSTART", "19700101T000000")
                .add("TZOFFSETFROM", offset)
                .add("TZOFFSETTO", offset)
                .add("END", "STANDARD");
    }

    private void add(ContentLines lines, Change change) {
        var transition = change.first();
        var kind = zone.getRules().isDaylightSavings(transition.getInstant()) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind)
                .add("DTSTART", ContentLines.local(transition.getDateTimeBefore()))
                .add("TZOFFSETFROM", offset(transition.getOffsetBefore()))
                .add("TZOFFSETTO", offset(transition.getOffsetAfter()));
        change.yearly().ifPresent(rule -> lines.add("RRULE", rule));
        lines.add("END", kind);
    }

    private List<Change> changes() {
        var rules = zone.getRules().getTransitionRules();
        var yearly =
                rules.stream().map(ZoneLines::yearly).flatMap(Optional::stream).toList();
        var followsRules = zone.getRules().getTransitions().stream()
                .noneMatch(known -> known.getInstant().isAfter(begin()));
        return followsRules && !rules.isEmpty() && yearly.size() == rules.size()
                ? rules.stream().map(this::recurring).toList()
                : single().map(one -> new Change(one, Optional.empty())).toList();
    }

    private Change recurring(ZoneOffsetTransitionRule rule) {
        return new Change(rule.createTransition(year(begin())), yearly(rule));
    }

    private Stream<ZoneOffsetTransition> single() {
        var rules = zone.getRules();
        // The change before, so that the first moments have an offset, too.
        var earlier = rules.previousTransition(begin());
        var start = earlier == null ? rules.nextTransition(begin()) : earlier;
        return Stream.iterate(start, Objects::nonNull, change -> rules.nextTransition(change.getInstant()))
                .takeWhile(change -> change.getInstant().isBefore(end()));
    }

    /** Empty for a day that is neither the last nor, for example, the second of its kind in a month. */
    private static Optional<String> yearly(ZoneOffsetTransitionRule rule) {
        var day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null || rule.isMidnightEndOfDay()) return Optional.empty();
        var weekday = rule.getDayOfWeek().name().substring(0, 2);
        var month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=";
        var isLast = day == -1 || day == rule.getMonth().maxLength() - 6;
        if (isLast) return Optional.of(month + "-1" + weekday);
        return day % 7 == 1 ? Optional.of(month + (day / 7 + 1) + weekday) : Optional.empty();
    }

    private Instant begin() {
        return startOf(year(first) - 1);
    }

    private Instant end() {
        return startOf(year(last) + 2);
    }

    private Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    }

    private int year(Instant moment) {
        return moment.atZone(zone).getYear();
    }

    private static String offset(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
