package org.meedoen.signup.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Moves all dates in a file by the same number of days. What stands beside a date stays, such as its time of day.
 *
 * @param days negative: to earlier dates; 0 if the file has no dates
 */
record MovedDates(DateColumns columns, int days) {

    MovedDates {
        if (columns.all().isEmpty()) days = 0;
    }

    Row in(Row row) {
        if (days == 0) return row;
        var moved = new HashMap<String, String>();
        columns.all().stream()
                .filter(row::has)
                .forEach(column -> moved.put(column, WrittenTime.moved(row.cell(column), row.notation(), days)));
        return row.with(moved);
    }

    /** The days of the congress that the row names. */
    List<LocalDate> daysIn(Row row, Set<String> without) {
        return columns.days().stream()
                .filter(column -> !without.contains(column))
                .flatMap(column -> WrittenTime.dates(row.cell(column), row.notation()).stream())
                .toList();
    }
}
