package org.meedoen.gateway.coalescing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Merges concurrent reads of the same key. At most one read of a key runs at a time; requests that arrive during a read share
 * the next one, which begins when this one ends. So no response is older than the request for it.
 */
class CoalescedReads<K, V> {

    private final Function<K, Mono<V>> source;
    private final Mono<?> timeLimit;
    private final Map<K, Read<V>> running = new ConcurrentHashMap<>();

    /** @param timeLimit completes after the longest time for which a read may delay the next one */
    CoalescedReads(Function<K, Mono<V>> source, Mono<?> timeLimit) {
        this.source = source;
        this.timeLimit = timeLimit;
    }

    Mono<V> of(K key) {
        return Mono.defer(() -> joined(key).result.asMono());
    }

    boolean isIdle() {
        return running.isEmpty();
    }

    private Read<V> joined(K key) {
        var own = new Read<V>();
        var current = Objects.requireNonNull(
                running.compute(key, (_, before) -> before == null ? own : before.followedBy(own)));
        if (current != own) {
            return Objects.requireNonNull(current.next);
        }
        begin(key, own);
        return own;
    }

    /** A read belongs to no request, so a client that disconnects does not cancel it. */
    private void begin(K key, Read<V> read) {
        var timer = timeLimit.subscribe(_ -> {}, _ -> {}, () -> startNext(read, key));
        Mono.defer(() -> source.apply(key))
                .doOnTerminate(() -> {
                    timer.dispose();
                    startNext(read, key);
                })
                .subscribe(read.result::tryEmitValue, read.result::tryEmitError, read.result::tryEmitEmpty);
    }

    private void startNext(Read<V> read, K key) {
        if (read.isOver.getAndSet(true)) {
            return;
        }
        var next = running.computeIfPresent(key, (_, current) -> current.next);
        if (next != null) {
            begin(key, next);
        }
    }

    /** A read, and the next one, which later requests share. */
    private static final class Read<V> {

        final Sinks.One<V> result = Sinks.one();
        final AtomicBoolean isOver = new AtomicBoolean();

        @Nullable Read<V> next;

        Read<V> followedBy(Read<V> other) {
            if (next == null) {
                next = other;
            }
            return this;
        }
    }
}
