package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.stream.Stream;

/** A batch may be about several congresses; statements are about all of them at once. */
record InCongress<T>(String congress, T value) {

    static <T> Stream<InCongress<T>> each(String congress, Collection<T> values) {
        return values.stream().map(value -> new InCongress<>(congress, value));
    }
}
