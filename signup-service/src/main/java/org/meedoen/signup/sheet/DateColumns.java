package org.meedoen.signup.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of file that have dates.
 *
 * @param days with days of the congress
 * @param others with other dates, or with times that may have a date
 */
public record DateColumns(List<String> days, List<String> others) {

    public static final DateColumns NONE = new DateColumns(List.of(), List.of());

    public DateColumns {
        days = List.copyOf(days);
        others = List.copyOf(others);
    }

    List<String> all() {
        return Stream.concat(days.stream(), others.stream()).toList();
    }
}
