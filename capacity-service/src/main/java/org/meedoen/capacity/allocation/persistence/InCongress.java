package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.stream.Stream;

/** A value with its congress: a batch may concern several congresses, and each statement handles all of them. */
record InCongress<T>(String congress, T value) {

    static <T> Stream<InCongress<T>> each(String congress, Collection<T> values) {
        return values.stream().map(value -> new InCongress<>(congress, value));
    }
}
