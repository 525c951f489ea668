package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;

/** A value with its congress: a batch may concern several congresses, and each statement handles all of them. */
record InCongress<T>(CongressId congress, T value) {

    static <T> Stream<InCongress<T>> each(CongressId congress, Collection<T> values) {
        return values.stream().map(value -> new InCongress<>(congress, value));
    }
}
