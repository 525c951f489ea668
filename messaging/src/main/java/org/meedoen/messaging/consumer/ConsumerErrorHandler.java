package org.meedoen.messaging.consumer;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InvalidGroupIdException;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.consumer.RecordFailure.NotHandled;
import org.meedoen.messaging.consumer.RecordFailure.Passing;
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
 * How often a record is tried again before it becomes a dead letter: for ever while a fault of the surroundings lasts, once
 * after any other fault, never when it can't be read.
 *
 * <p>In between the consumer goes back to the failed record and polls again, so it stays in its group however long that
 * takes, and handles nothing that another instance took over meanwhile.
 */
final class ConsumerErrorHandler extends DefaultErrorHandler {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration BEFORE_ONE_MORE = Duration.ofMillis(50);
    private static final Duration WHILE_NOTHING_IS_KEPT = Duration.ofSeconds(1);
    private static final BackOff NEVER = new FixedBackOff(0, 0);

    private final LastDeadLetter last = new LastDeadLetter();

    ConsumerErrorHandler(ConsumerRecordRecoverer deadLetters) {
        super(deadLetters, forEver());
        setRetryListeners(last);
        setBackOffFunction((record, failure) -> failure instanceof RecordFailure known ? backOff(known) : forEver());
        // what happened has been logged, without what exceptions quote
        setLogLevel(Level.DEBUG);
    }

    /** It commits what is before a dead letter, also where the consumer is in no group. */
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
            // the position is after the dead letter by now
        }
    }

    private BackOff backOff(RecordFailure failure) {
        return switch (failure) {
            case Passing ignored -> forEver();
            case NotHandled ignored -> once(last.kept ? BEFORE_ONE_MORE : WHILE_NOTHING_IS_KEPT);
            case Undecodable ignored -> last.kept ? NEVER : once(WHILE_NOTHING_IS_KEPT);
        };
    }

    private static BackOff once(Duration pause) {
        return new FixedBackOff(pause.toMillis(), 1);
    }

    private static BackOff forEver() {
        var growing = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        growing.setMaxInterval(LONGEST_PAUSE.toMillis());
        return growing;
    }

    /** Whether it could be kept. If not, the record comes again, and would do so at once. */
    private static final class LastDeadLetter implements RetryListener {

        private boolean kept = true;

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {}

        @Override
        public void recovered(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
            kept = true;
        }

        @Override
        public void recoveryFailed(ConsumerRecord<?, ?> record, @Nullable Exception failure, Exception fault) {
            kept = false;
        }
    }
}
