package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as SQL parameters, one for each column. Numbers are bound as they are, everything else in PostgreSQL's text
 * form.
 */
class SqlArrays {

    private SqlArrays() {}

    static @Nullable String[] of(Collection<?> values) {
        return of(values, value -> value);
    }

    static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream().map(row -> text(column.apply(row))).toArray(String[]::new);
    }

    static <T> int[] ints(Collection<T> rows, ToIntFunction<T> column) {
        return rows.stream().mapToInt(column).toArray();
    }

    static <T> long[] longs(Collection<T> rows, ToLongFunction<T> column) {
        return rows.stream().mapToLong(column).toArray();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
