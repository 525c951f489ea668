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
import org.meedoen.messaging.consumer.Decoded.Letter;
import org.meedoen.messaging.consumer.Decoded.Undecodable;
import org.meedoen.messaging.consumer.Decoded.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/**
 * Brings a batch to its handler. Returns when each record was handled or skipped; else throws a {@link RecordFailure} that
 * says which record was the first that was not.
 */
final class SubscriptionListener<E> implements BatchConsumerAwareMessageListener<byte[], byte[]> {

    /** What a batch holds up to the first record that can't be read. */
    private record Read<E>(List<Letter<E>> letters, int skipped, Optional<RecordFailure> unreadable) {}

    private static final Logger log = LoggerFactory.getLogger(SubscriptionListener.class);

    private final Decoder<E> decoder;
    private final BatchHandler<E> handler;
    private final Fence fence;
    private final Optional<FencedOffsets> offsets;
    private final ConsumerMeters meters;

    /** @param offsets empty where the consumer is in no group and commits none */
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

    /** Whatever is no fault of a record leaves the whole batch unhandled. */
    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records, @Nullable Consumer<?, ?> consumer) {
        try {
            if (consumer != null) begin(records, consumer);
            deliver(records);
        } catch (RecordFailure failure) {
            throw failure;
        } catch (RuntimeException fault) {
            throw passing(fault, records.getFirst());
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
        var read = read(admitted.records());
        if (!read.letters().isEmpty()) handle(read.letters(), records);
        meters.skipped().increment(read.skipped());
        if (read.unreadable().isPresent()) {
            throw after(records, read.unreadable().get());
        }
        fence.handled(admitted);
        if (admitted.fenced() > 0) {
            log.warn("Skipped {} records that a former leader published after its successor", admitted.fenced());
            meters.fenced().increment(admitted.fenced());
        }
    }

    private Read<E> read(List<ConsumerRecord<byte[], byte[]>> records) {
        var letters = new ArrayList<Letter<E>>(records.size());
        var skipped = 0;
        for (var record : records) {
            switch (decoder.decode(record)) {
                case Letter<E> letter -> letters.add(letter);
                case Unknown<E> ignored -> skipped++;
                case Undecodable<E> undecodable -> {
                    var failure = new RecordFailure.Undecodable(undecodable.reason(), record);
                    return new Read<>(letters, skipped, Optional.of(failure));
                }
            }
        }
        return new Read<>(letters, skipped, Optional.empty());
    }

    private void handle(List<Letter<E>> letters, List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            handle(letters);
        } catch (RuntimeException fault) {
            if (letters.size() == 1 || Faults.passes(fault)) {
                throw after(records, failure(fault, letters.getFirst().raw()));
            }
            for (var letter : letters) {
                handle(List.of(letter), records);
            }
        }
    }

    private void handle(List<Letter<E>> letters) {
        handler.handle(letters.stream().map(Letter::received).toList());
        meters.handled().increment(letters.size());
    }

    private static RecordFailure failure(RuntimeException fault, ConsumerRecord<?, ?> record) {
        return Faults.passes(fault)
                ? passing(fault, record)
                : new RecordFailure.NotHandled(Faults.describe(fault), record);
    }

    private static RecordFailure passing(RuntimeException fault, ConsumerRecord<?, ?> record) {
        log.warn("{} waits: {}", record.topic(), fault.toString());
        return new RecordFailure.Passing(fault.getClass().getName(), record);
    }

    /** What is before the record that failed does not come again. */
    private RecordFailure after(List<ConsumerRecord<byte[], byte[]>> records, RecordFailure failure) {
        for (var record : records) {
            if (record.equals(failure.getRecord())) break;
            fence.handled(record);
        }
        return failure;
    }
}
