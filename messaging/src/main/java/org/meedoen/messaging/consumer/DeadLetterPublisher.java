package org.meedoen.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.meedoen.messaging.TopicDefinitions;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Sends a record unchanged to {@code <topic>-dlt}, with Spring Kafka's headers for its origin and one for the reason. The term
 * is removed, so that the record is not skipped if it is put back later.
 */
final class DeadLetterPublisher {

    static final String REASON = "dlt_reason";

    private static final int ANY_PARTITION = -1;

    private DeadLetterPublisher() {}

    static DeadLetterPublishingRecoverer through(KafkaOperations<?, ?> kafka) {
        var publisher = new DeadLetterPublishingRecoverer(
                kafka,
                (record, failure) -> new TopicPartition(TopicDefinitions.deadLettersOf(record.topic()), ANY_PARTITION));
        publisher.setExceptionHeadersCreator((headers, failure, ofKey, names) -> addReason(headers, failure));
        return publisher;
    }

    private static void addReason(Headers headers, Exception failure) {
        headers.remove(CloudEventHeaders.TERM).add(REASON, reason(failure).getBytes(UTF_8));
    }

    /** Other exceptions may quote data. */
    static String reason(Exception failure) {
        return switch (failure) {
            case RecordFailure known -> known.reason();
            case ListenerExecutionFailedException outer
            when outer.getCause() instanceof Exception cause -> reason(cause);
            default -> FaultClassifier.describe(failure);
        };
    }
}
