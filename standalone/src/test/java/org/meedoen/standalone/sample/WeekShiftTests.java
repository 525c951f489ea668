package org.meedoen.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeekShiftTests {

    private static final ZoneId UTRECHT = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2025-11-19");

    @Test
    void theFirstDayComesFourToFiveWeeksAheadOnTheSameWeekday() {
        for (var today = LocalDate.parse("2026-01-01"); today.getYear() == 2026; today = today.plusDays(1)) {
            var shifted =
                    LocalDate.parse(WeekShift.ahead(FIRST_DAY, today, UTRECHT).apply(FIRST_DAY.toString()));
            assertThat(shifted).isBetween(today.plusDays(28), today.plusDays(34));
            assertThat(shifted.getDayOfWeek()).isEqualTo(FIRST_DAY.getDayOfWeek());
        }
    }

    @Test
    void aCongressFarAheadStaysWhereItIs() {
        var shift = WeekShift.ahead(FIRST_DAY, LocalDate.parse("2025-01-01"), UTRECHT);
        assertThat(shift.apply("2025-11-19,09:00")).isEqualTo("2025-11-19,09:00");
    }

    @Test
    void theClockOnTheWallStaysTheSameInSummer() {
        var shift = new WeekShift(30, UTRECHT);
        assertThat(shift.apply("\"2025-11-18T17:00:00Z\"")).isEqualTo("\"2026-06-16T16:00:00Z\"");
    }

    @Test
    void otherNumbersAreLeftAlone() {
        assertThat(new WeekShift(1, UTRECHT).apply("lpb-2025-utrecht, 12-30 plaatsen, 5.12-30"))
                .isEqualTo("lpb-2025-utrecht, 12-30 plaatsen, 5.12-30");
    }
}
