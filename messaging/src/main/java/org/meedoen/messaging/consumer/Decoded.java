package org.meedoen.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.meedoen.messaging.Received;

/** The result of decoding a record. */
sealed interface Decoded<E> {

    /** @param raw the original record, for the dead letters */
    record Event<E>(ConsumerRecord<byte[], byte[]> raw, Received<E> received) implements Decoded<E> {}

    /** For other services, or for a newer version of this one. */
    record Unknown<E>() implements Decoded<E> {}

    /** @param reason contains nothing of the record's value */
    record Undecodable<E>(String reason) implements Decoded<E> {}
}
