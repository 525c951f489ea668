package org.meedoen.messaging.consumer;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InvalidGroupIdException;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.consumer.RecordFailure.NotHandled;
import org.meedoen.messaging.consumer.RecordFailure.Transient;
import org.meedoen.messaging.consumer.RecordFailure.Undecodable;
import org.springframework.kafka.KafkaException.Level;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Decides how often a record is retried before it becomes a dead letter: without limit during a transient fault, once after any
 * other fault, never if it cannot be decoded.
 *
 * <p>Between retries the consumer seeks back to the failed record and polls again, so that it stays in its group for any length
 * of time and handles no partition that another instance has taken over.
 */
final class ConsumerErrorHandler extends DefaultErrorHandler {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration BEFORE_RETRY = Duration.ofMillis(50);
    private static final Duration WHILE_DEAD_LETTERS_FAIL = Duration.ofSeconds(1);
    private static final BackOff NEVER = new FixedBackOff(0, 0);

    private final LastDeadLetter last = new LastDeadLetter();

    ConsumerErrorHandler(ConsumerRecordRecoverer deadLetters) {
        super(deadLetters, unlimited());
        setRetryListeners(last);
        setBackOffFunction((record, failure) -> failure instanceof RecordFailure known ? backOff(known) : unlimited());
        // the failure has been logged already, without the data that exceptions quote
        setLogLevel(Level.DEBUG);
    }

    /** The superclass commits the offsets before a dead letter, also if the consumer has no group. */
    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        try {
            super.handleBatch(failure, records, consumer, container, invokeListener);
        } catch (InvalidGroupIdException nothingToCommit) {
            // the position is after the dead letter already
        }
    }

    private BackOff backOff(RecordFailure failure) {
        return switch (failure) {
            case Transient ignored -> unlimited();
            case NotHandled ignored -> once(last.published ? BEFORE_RETRY : WHILE_DEAD_LETTERS_FAIL);
            case Undecodable ignored -> last.published ? NEVER : once(WHILE_DEAD_LETTERS_FAIL);
        };
    }

    private static BackOff once(Duration pause) {
        return new FixedBackOff(pause.toMillis(), 1);
    }

    private static BackOff unlimited() {
        var growing = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        growing.setMaxInterval(LONGEST_PAUSE.toMillis());
        return growing;
    }

    /** Whether the last dead letter was published. If not, the record is delivered again, with a pause. */
    private static final class LastDeadLetter implements RetryListener {

        private boolean published = true;

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {}

        @Override
        public void recovered(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
            published = true;
        }

        @Override
        public void recoveryFailed(ConsumerRecord<?, ?> record, @Nullable Exception failure, Exception fault) {
            published = false;
        }
    }
}
