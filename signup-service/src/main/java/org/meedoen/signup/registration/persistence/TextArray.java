package org.meedoen.signup.registration.persistence;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An array parameter: texts that the statement casts. */
final class TextArray {

    private TextArray() {}

    static @Nullable String[] of(Collection<?> values) {
        return of(values, value -> value);
    }

    static <T> @Nullable String[] of(Collection<T> rows, Function<? super T, ? extends @Nullable Object> column) {
        return rows.stream()
                .map(row -> {
                    var value = column.apply(row);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
