package org.meedoen.messaging.relay;

import java.time.Duration;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.background.LoopBody;
import org.meedoen.messaging.background.StopSignal;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.outbox.OutboxRows;
import org.meedoen.messaging.outbox.RelayWakeup;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/**
 * Publishes the outbox while it holds the lease. Otherwise it waits for the lease and forwards the wake-ups of its instance.
 *
 * <p>Invariant: rows are read after the term has begun, and are deleted only if no later term had begun when Kafka had them. So
 * a leader publishes again, in order, everything that an earlier one may still be publishing, and an earlier one that was
 * paused during a batch deletes no rows of its successor.
 */
final class Relay implements LoopBody {

    private static final String CHANNEL = "meedoen_outbox";
    private static final int BATCH = 2_000;

    /** The longest wait of a row whose wake-up was lost with the process that wrote it. */
    private static final Duration LEADER_POLLS = Duration.ofMillis(250);

    private static final Duration FOLLOWER_POLLS = Duration.ofMillis(500);

    private final Lease lease;
    private final OutboxRows rows;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final DeclaredTopics topics;
    private final RelayWakeup wakeup;
    private final DatabaseSignals signals;
    private final RelayMeters meters;
    private final String service;
    private volatile boolean leading;

    Relay(
            Lease lease,
            OutboxRows rows,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            DeclaredTopics topics,
            RelayWakeup wakeup,
            DatabaseSignals signals,
            RelayMeters meters,
            String service) {
        this.lease = lease;
        this.rows = rows;
        this.producers = producers;
        this.topics = topics;
        this.wakeup = wakeup;
        this.signals = signals;
        this.meters = meters;
        this.service = service;
        signals.onSignal(CHANNEL, ignored -> wakeLeader());
    }

    @Override
    public void run(StopSignal stop) throws Exception {
        topics.ensure();
        while (!stop.requested()) {
            var term = lease.takeOver();
            if (term.isPresent()) {
                lead(term.get(), stop);
            } else {
                follow();
            }
        }
    }

    private void lead(long term, StopSignal stop) throws Exception {
        try (var publisher = new TermPublisher(producers, term, service)) {
            leading = true;
            while (lease.keep() && !stop.requested()) {
                publishBatch(publisher, term);
            }
        } finally {
            leading = false;
            meters.notLeading();
        }
        if (stop.requested()) {
            lease.release();
        }
    }

    private void publishBatch(TermPublisher publisher, long term) throws Exception {
        var batch = rows.first(BATCH);
        if (!batch.isEmpty()) {
            publisher.publish(batch);
            rows.delete(batch, term);
            meters.published(batch.size());
        }
        meters.backlog(rows::count);
        if (batch.size() < BATCH) {
            wakeup.await(LEADER_POLLS);
        }
    }

    /** Wakes the leader in another instance. A notification outside a transaction costs the writers no lock. */
    private void follow() throws InterruptedException {
        if (wakeup.await(FOLLOWER_POLLS)) {
            signals.send(CHANNEL, "");
        }
    }

    private void wakeLeader() {
        if (leading) {
            wakeup.wake();
        }
    }
}
