package org.meedoen.gateway.collapsing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets one read of each thing be underway at a time. Who asks meanwhile may know of a change it was too early for, so they
 * do not get its answer: they share the next read, which begins when this one ends. So no answer is older than the
 * question.
 */
class Collapsed<K, V> {

    private final Function<K, Mono<V>> read;
    private final Mono<?> tooLong;
    private final Map<K, Turn<V>> underway = new ConcurrentHashMap<>();

    /** @param tooLong completes when a read that began with it has held the next one back for long enough */
    Collapsed(Function<K, Mono<V>> read, Mono<?> tooLong) {
        this.read = read;
        this.tooLong = tooLong;
    }

    Mono<V> of(K thing) {
        return Mono.defer(() -> joined(thing).answer.asMono());
    }

    boolean isIdle() {
        return underway.isEmpty();
    }

    private Turn<V> joined(K thing) {
        var mine = new Turn<V>();
        var current = Objects.requireNonNull(
                underway.compute(thing, (_, before) -> before == null ? mine : before.followedBy(mine)));
        if (current != mine) {
            return Objects.requireNonNull(current.next);
        }
        begin(thing, mine);
        return mine;
    }

    /** Nobody who leaves ends the read, since it is nobody's. */
    private void begin(K thing, Turn<V> turn) {
        var impatience = tooLong.subscribe(_ -> {}, _ -> {}, () -> makeRoomAfter(turn, thing));
        Mono.defer(() -> read.apply(thing))
                .doOnTerminate(() -> {
                    impatience.dispose();
                    makeRoomAfter(turn, thing);
                })
                .subscribe(turn.answer::tryEmitValue, turn.answer::tryEmitError, turn.answer::tryEmitEmpty);
    }

    private void makeRoomAfter(Turn<V> turn, K thing) {
        if (turn.isOver.getAndSet(true)) {
            return;
        }
        var follows = underway.computeIfPresent(thing, (_, current) -> current.next);
        if (follows != null) {
            begin(thing, follows);
        }
    }

    /** One read, and the one that those share who came too late for it. */
    private static final class Turn<V> {

        final Sinks.One<V> answer = Sinks.one();
        final AtomicBoolean isOver = new AtomicBoolean();

        @Nullable Turn<V> next;

        Turn<V> followedBy(Turn<V> other) {
            if (next == null) {
                next = other;
            }
            return this;
        }
    }
}
