package org.meedoen.gateway.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** The sustained number of requests a second, and the size of a burst. */
record Rate(long perSecond, long burst) {

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
