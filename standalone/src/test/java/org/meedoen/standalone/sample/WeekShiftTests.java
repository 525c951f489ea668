package org.meedoen.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekShiftTests {

    private static final ZoneId UTRECHT = ZoneId.of("Europe/Amsterdam");
    private static final List<LocalDate> DAYS = LocalDate.parse("2025-11-19")
            .datesUntil(LocalDate.parse("2025-11-22"))
            .toList();

    @Test
    void theFirstDayIsFourToFiveWeeksAhead() {
        var untilTheHolidays = LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2026-11-12"))
                .toList();
        for (var today : untilTheHolidays) {
            assertThat(shifted(today).getFirst()).isBetween(today.plusDays(28), today.plusDays(34));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032})
    void everyDayStaysTheDayOfTheWeekItWas(int year) {
        for (var today : daysOf(year)) {
            assertThat(shifted(today))
                    .extracting(LocalDate::getDayOfWeek)
                    .containsExactly(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032})
    void noDayIsInTheLastTwoWeeksOfDecemberOrTheFirstOfJanuary(int year) {
        for (var today : daysOf(year)) {
            assertThat(shifted(today)).noneMatch(WeekShiftTests::isInTheHolidays);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028, 2029, 2030, 2031, 2032})
    void itMovesToTheFirstWeekAfterTheHolidays(int year) {
        for (var today : daysOf(year)) {
            var weekBefore =
                    shifted(today).stream().map(day -> day.minusWeeks(1)).toList();
            assertThat(weekBefore.getFirst().isBefore(today.plusDays(28))
                            || weekBefore.stream().anyMatch(WeekShiftTests::isInTheHolidays))
                    .as(today.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-11, 2026-12-09",
        "2026-11-12, 2027-01-13",
        "2026-11-24, 2027-01-13",
        "2026-12-16, 2027-01-13",
        "2026-12-17, 2027-01-20"
    })
    void aroundNewYearItMovesToJanuary(LocalDate today, LocalDate firstDay) {
        assertThat(shifted(today)).first().isEqualTo(firstDay);
    }

    @Test
    void aCongressFarAheadIsNotMoved() {
        var shift = WeekShift.ahead(DAYS, LocalDate.parse("2025-01-01"), UTRECHT);
        assertThat(shift.apply("2025-11-19,09:00")).isEqualTo("2025-11-19,09:00");
    }

    @Test
    void localTimesStayTheSameInSummer() {
        var shift = new WeekShift(30, UTRECHT);
        assertThat(shift.apply("\"2025-11-18T17:00:00Z\"")).isEqualTo("\"2026-06-16T16:00:00Z\"");
    }

    @Test
    void otherNumbersAreLeftAlone() {
        assertThat(new WeekShift(1, UTRECHT).apply("lpb-2025-utrecht, 12-30 plaatsen, 5.12-30"))
                .isEqualTo("lpb-2025-utrecht, 12-30 plaatsen, 5.12-30");
    }

    private static List<LocalDate> shifted(LocalDate today) {
        var shift = WeekShift.ahead(DAYS, today, UTRECHT);
        return DAYS.stream()
                .map(day -> LocalDate.parse(shift.apply(day.toString())))
                .toList();
    }

    private static List<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    }

    private static boolean isInTheHolidays(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 31 - 14
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 7;
    }
}
