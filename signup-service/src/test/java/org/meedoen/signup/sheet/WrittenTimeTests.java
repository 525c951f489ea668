package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times as people and spreadsheets write them. */
class WrittenTimeTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-05");

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-05", "5-12-2026", "05-12-2026"})
    void aFileInDutchHasDaysBothWays(String written) {
        assertThat(WrittenTime.date(written, Notation.DUTCH)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/5/2026", "5/12/2026", "5-12-26", "2026-12-5", "2026/12/05", "31-2-2026", "5 dec 2026"})
    void whatCouldBeAnotherDayIsNone(String written) {
        assertThat(WrittenTime.date(written, Notation.DUTCH)).isEmpty();
        assertThat(WrittenTime.date(written, Notation.PLAIN)).isEmpty();
    }

    @Test
    void aFileWithCommasHasDaysOneWay() {
        assertThat(WrittenTime.date("05-12-2026", Notation.PLAIN)).isEmpty();
        assertThat(WrittenTime.date("2026-12-05", Notation.PLAIN)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "09:00", "9:00:00", "09:00:00"})
    void aTimeMayHaveSeconds(String written) {
        assertThat(WrittenTime.time(written).map(clock -> clock.on(DAY))).contains(DAY.atTime(9, 0));
    }

    @Test
    void theEndOfADayIsTheBeginningOfTheNext() {
        assertThat(WrittenTime.time("24:00").map(clock -> clock.on(DAY)))
                .contains(DAY.plusDays(1).atStartOfDay());
        assertThat(WrittenTime.time("24:00:01")).isEmpty();
        assertThat(WrittenTime.time("9:60")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-05 9:00", "2026-12-05T09:00:00", "5-12-2026 9:00", "05-12-2026 09:00:00"})
    void aDateAndATimeGoTogether(String written) {
        assertThat(WrittenTime.moment(written, Notation.DUTCH).map(WrittenTime.Moment::local))
                .isEqualTo(Optional.of(LocalDateTime.parse("2026-12-05T09:00")));
    }
}
