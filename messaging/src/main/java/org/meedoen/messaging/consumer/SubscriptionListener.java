package org.meedoen.messaging.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.consumer.Decoded.Event;
import org.meedoen.messaging.consumer.Decoded.Undecodable;
import org.meedoen.messaging.consumer.Decoded.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/**
 * Passes a batch to its handler. Returns if every record was handled or skipped; otherwise throws a {@link RecordFailure} with
 * the first record that was not.
 */
final class SubscriptionListener<E> implements BatchConsumerAwareMessageListener<byte[], byte[]> {

    /** The events of a batch up to the first record that cannot be decoded. */
    private record DecodedBatch<E>(List<Event<E>> events, int skipped, Optional<RecordFailure> undecodable) {}

    private static final Logger log = LoggerFactory.getLogger(SubscriptionListener.class);

    private final Decoder<E> decoder;
    private final BatchHandler<E> handler;
    private final Fence fence;
    private final Optional<FencedOffsets> offsets;
    private final ConsumerMeters meters;

    /** @param offsets empty if the consumer has no group and commits nothing */
    SubscriptionListener(
            Decoder<E> decoder,
            BatchHandler<E> handler,
            Fence fence,
            Optional<FencedOffsets> offsets,
            ConsumerMeters meters) {
        this.decoder = decoder;
        this.handler = handler;
        this.fence = fence;
        this.offsets = offsets;
        this.meters = meters;
    }

    /** A fault that is not a record's leaves the whole batch unhandled. */
    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records, @Nullable Consumer<?, ?> consumer) {
        try {
            if (consumer != null) begin(records, consumer);
            deliver(records);
        } catch (RecordFailure failure) {
            throw failure;
        } catch (RuntimeException fault) {
            throw transientFailure(fault, records.getFirst());
        }
    }

    private void begin(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
        if (offsets.isPresent()) {
            var partitions = records.stream()
                    .map(record -> new TopicPartition(record.topic(), record.partition()))
                    .collect(Collectors.toSet());
            offsets.get().begin(consumer, partitions);
        }
    }

    private void deliver(List<ConsumerRecord<byte[], byte[]>> records) {
        var admitted = fence.admit(records);
        var decoded = decode(admitted.records());
        if (!decoded.events().isEmpty()) handle(decoded.events(), records);
        meters.skipped().increment(decoded.skipped());
        if (decoded.undecodable().isPresent()) {
            throw after(records, decoded.undecodable().get());
        }
        fence.handled(admitted);
        if (admitted.fenced() > 0) {
            log.warn("Skipped {} records that a former leader published after its successor", admitted.fenced());
            meters.fenced().increment(admitted.fenced());
        }
    }

    private DecodedBatch<E> decode(List<ConsumerRecord<byte[], byte[]>> records) {
        var events = new ArrayList<Event<E>>(records.size());
        var skipped = 0;
        for (var record : records) {
            switch (decoder.decode(record)) {
                case Event<E> event -> events.add(event);
                case Unknown<E> ignored -> skipped++;
                case Undecodable<E> undecodable -> {
                    var failure = new RecordFailure.Undecodable(undecodable.reason(), record);
                    return new DecodedBatch<>(events, skipped, Optional.of(failure));
                }
            }
        }
        return new DecodedBatch<>(events, skipped, Optional.empty());
    }

    private void handle(List<Event<E>> events, List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            handle(events);
        } catch (RuntimeException fault) {
            if (events.size() == 1 || FaultClassifier.isTransient(fault)) {
                throw after(records, failure(fault, events.getFirst().raw()));
            }
            for (var event : events) {
                handle(List.of(event), records);
            }
        }
    }

    private void handle(List<Event<E>> events) {
        handler.handle(events.stream().map(Event::received).toList());
        meters.handled().increment(events.size());
    }

    private static RecordFailure failure(RuntimeException fault, ConsumerRecord<?, ?> record) {
        return FaultClassifier.isTransient(fault)
                ? transientFailure(fault, record)
                : new RecordFailure.NotHandled(FaultClassifier.describe(fault), record);
    }

    private static RecordFailure transientFailure(RuntimeException fault, ConsumerRecord<?, ?> record) {
        log.warn("{} is retried: {}", record.topic(), fault.toString());
        return new RecordFailure.Transient(fault.getClass().getName(), record);
    }

    /** Records before the failed one are not delivered again. */
    private RecordFailure after(List<ConsumerRecord<byte[], byte[]>> records, RecordFailure failure) {
        for (var record : records) {
            if (record.equals(failure.getRecord())) break;
            fence.handled(record);
        }
        return failure;
    }
}
