package org.meedoen.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** What is done with a record of one subscription when it is not tried again: it counts as handled then. */
record DeadLetterRecoverer(ConsumerRecordRecoverer publisher, Fence fence, ConsumerMeters meters)
        implements ConsumerRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterRecoverer.class);

    /** Returns when the record is kept; throws when it may not be, after which it is delivered again. */
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
