package org.meedoen.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts requests per key; a key that has been quiet for long enough to be full again is forgotten. */
class Buckets<K> {

    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final int MOST_KEYS = 200_000;

    private final LoadingCache<K, Bucket> buckets;

    Buckets(Rate rate) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(QUIET)
                .build(_ -> rate.bucket());
    }

    /** Takes one request; empty, or how long to wait for the next one. */
    Optional<Duration> take(K key) {
        ConsumptionProbe taken = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(taken.getNanosToWaitForRefill()));
    }

    private static Duration wholeSeconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
    }
}
