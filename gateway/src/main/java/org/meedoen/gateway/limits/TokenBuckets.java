package org.meedoen.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A token bucket per key; a key is evicted when it has been unused for so long that its bucket is full again. */
class TokenBuckets<K> {

    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final int MOST_KEYS = 200_000;

    private final LoadingCache<K, Bucket> buckets;

    TokenBuckets(Rate rate) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(QUIET)
                .build(_ -> rate.bucket());
    }

    /** Takes a token; if there is none, returns the time until the next one. */
    Optional<Duration> take(K key) {
        ConsumptionProbe taken = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(taken.getNanosToWaitForRefill()));
    }

    private static Duration wholeSeconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
    }
}
