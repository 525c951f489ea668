package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By how many days the dates in a file can be moved to the days of a congress. */
class DayMoveTests {

    private static final List<LocalDate> CONGRESS = days("2027-01-13", "2027-01-14", "2027-01-15");

    @Test
    void the_first_day_of_the_file_becomes_that_of_the_congress() {
        var inFile = days("2025-11-19", "2025-11-20", "2025-11-21");
        assertThat(DayMove.of(inFile, CONGRESS)).contains(new DayMove(inFile, CONGRESS, 420));
        assertThat(DayMove.of(CONGRESS, inFile)).map(DayMove::days).contains(-420);
    }

    @Test
    void a_file_may_have_fewer_days_than_the_congress() {
        assertThat(DayMove.of(days("2025-11-19", "2025-11-21"), CONGRESS)).isPresent();
        assertThat(DayMove.of(days("2027-01-16"), CONGRESS)).map(DayMove::days).contains(-3);
    }

    @Test
    void nothing_is_moved_if_a_day_would_not_be_one_of_the_congress() {
        assertThat(DayMove.of(days("2025-11-19", "2025-11-22"), CONGRESS)).isEmpty();
        assertThat(DayMove.of(days("2025-11-19", "2027-01-13"), CONGRESS))
                .as("One wrong year among right ones")
                .isEmpty();
        assertThat(DayMove.of(days("2027-01-13", "2027-01-16"), CONGRESS)).isEmpty();
    }

    @Test
    void nothing_is_moved_if_all_days_are_right_or_there_are_none() {
        assertThat(DayMove.of(days("2027-01-14"), CONGRESS)).isEmpty();
        assertThat(DayMove.of(List.of(), CONGRESS)).isEmpty();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
