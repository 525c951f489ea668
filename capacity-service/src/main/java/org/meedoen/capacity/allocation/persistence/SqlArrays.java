package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets as parameters: one array for each column, in PostgreSQL's own text for the type. */
class SqlArrays {

    private SqlArrays() {}

    static @Nullable String[] of(Collection<?> values) {
        return of(values, value -> value);
    }

    static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream().map(row -> text(column.apply(row))).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
