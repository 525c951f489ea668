package org.meedoen.messaging.subscription;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where records go that can't be handled. */
@FunctionalInterface
interface DeadLetters {

    /** Returns when the record is kept; throws when it may not be. */
    void add(ConsumerRecord<byte[], byte[]> record, String reason);
}
