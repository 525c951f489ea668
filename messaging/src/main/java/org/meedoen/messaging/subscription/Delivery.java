package org.meedoen.messaging.subscription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.background.Stop;
import org.meedoen.messaging.subscription.Decoded.Letter;
import org.meedoen.messaging.subscription.Decoded.Undecodable;
import org.meedoen.messaging.subscription.Decoded.Unknown;
import org.meedoen.messaging.subscription.Fence.Admitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a batch to its handler. */
final class Delivery<E> {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final Duration BEFORE_RETRY = Duration.ofMillis(50);

    private final Decoder<E> decoder;
    private final BatchHandler<E> handler;
    private final DeadLetters deadLetters;
    private final SubscriptionMeters meters;

    Delivery(Decoder<E> decoder, BatchHandler<E> handler, DeadLetters deadLetters, SubscriptionMeters meters) {
        this.decoder = decoder;
        this.handler = handler;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /**
     * Returns when each record was handled, skipped or kept as a dead letter; throws what passes by itself, after which
     * the whole batch has to be delivered again.
     */
    void deliver(Admitted admitted, Stop stop) {
        var letters = decode(admitted.records());
        if (!letters.isEmpty() && faultOf(letters, stop).isPresent()) {
            letters.forEach(letter -> deliverAlone(letter, stop));
        }
        if (admitted.fenced() > 0) {
            log.warn("Skipped {} records that a former leader published after its successor", admitted.fenced());
            meters.fenced().increment(admitted.fenced());
        }
    }

    private List<Letter<E>> decode(List<ConsumerRecord<byte[], byte[]>> records) {
        var letters = new ArrayList<Letter<E>>();
        for (var record : records) {
            switch (decoder.decode(record)) {
                case Letter<E> letter -> letters.add(letter);
                case Unknown<E> ignored -> meters.skipped().increment();
                case Undecodable<E> undecodable -> bury(record, "undecodable: " + undecodable.reason());
            }
        }
        return letters;
    }

    private void deliverAlone(Letter<E> letter, Stop stop) {
        faultOf(List.of(letter), stop).ifPresent(fault -> bury(letter.raw(), "not handled: " + Faults.describe(fault)));
    }

    private Optional<RuntimeException> faultOf(List<Letter<E>> letters, Stop stop) {
        if (attempt(letters).isEmpty()) {
            return Optional.empty();
        }
        stop.pause(BEFORE_RETRY);
        return attempt(letters);
    }

    private Optional<RuntimeException> attempt(List<Letter<E>> letters) {
        try {
            handler.handle(letters.stream().map(Letter::received).toList());
            meters.handled().increment(letters.size());
            return Optional.empty();
        } catch (RuntimeException fault) {
            if (Faults.passes(fault)) {
                throw fault;
            }
            return Optional.of(fault);
        }
    }

    private void bury(ConsumerRecord<byte[], byte[]> record, String reason) {
        log.error("Dead letter {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), reason);
        deadLetters.add(record, reason);
        meters.deadLettered().increment();
    }
}
