package org.meedoen.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** Handles a record that is not retried any more: it becomes a dead letter and counts as handled. */
record DeadLetterRecoverer(ConsumerRecordRecoverer publisher, Fence fence, ConsumerMeters meters)
        implements ConsumerRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterRecoverer.class);

    /** Returns when the dead letter has been published. If it throws, the record is delivered again. */
    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        log.error(
                "Dead letter {}-{}@{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                DeadLetterPublisher.reason(failure));
        publisher.accept(record, failure);
        fence.handled(record);
        meters.deadLettered().increment();
    }
}
