package org.meedoen.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * The first record of a batch that was not handled, and the reason; those before it were handled. The reason quotes no data, and
 * the original exception, whose message may, is left out, as both end up in logs and dead letters.
 *
 * <p>There is a class for each kind, as Spring Kafka begins a new back-off when the class of the exception changes.
 */
abstract sealed class RecordFailure extends BatchListenerFailedException {

    private final String reason;

    private RecordFailure(String reason, ConsumerRecord<?, ?> record) {
        super(reason, record);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** A fault of the environment: the record is retried until it is over. */
    static final class Transient extends RecordFailure {
        Transient(String reason, ConsumerRecord<?, ?> record) {
            super(reason, record);
        }
    }

    /** A fault of the record or the code. */
    static final class NotHandled extends RecordFailure {
        NotHandled(String reason, ConsumerRecord<?, ?> record) {
            super("not handled: " + reason, record);
        }
    }

    static final class Undecodable extends RecordFailure {
        Undecodable(String reason, ConsumerRecord<?, ?> record) {
            super("undecodable: " + reason, record);
        }
    }
}
