package org.meedoen.gateway.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How many requests a second are served for long, and how many at once. */
record Rate(long perSecond, long burst) {

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
