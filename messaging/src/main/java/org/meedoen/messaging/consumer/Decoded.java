package org.meedoen.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.meedoen.messaging.Received;

/** What became of a record's bytes. */
sealed interface Decoded<E> {

    /** @param raw the record as it was, in case it ends among the dead letters */
    record Letter<E>(ConsumerRecord<byte[], byte[]> raw, Received<E> received) implements Decoded<E> {}

    /** Meant for others, or for a newer version of this service. */
    record Unknown<E>() implements Decoded<E> {}

    /** @param reason without anything from the record's value */
    record Undecodable<E>(String reason) implements Decoded<E> {}
}
