package org.meedoen.messaging.relay;

import java.time.Duration;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.background.Stop;
import org.meedoen.messaging.background.Work;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.outbox.OutboxRows;
import org.meedoen.messaging.outbox.Wakeup;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/**
 * Publishes the outbox while it holds the lease; else waits for the lease, and passes on the wakes of its own instance.
 *
 * <p>Invariant: rows are read after the term began, and deleted only if no other had begun when Kafka had them. So a
 * leader publishes again, in order, whatever an earlier one can still be publishing, and an earlier one that was paused
 * in the midst of a batch takes nothing away from its successor.
 */
final class Relay implements Work {

    private static final String WORK = "meedoen_outbox";
    private static final int BATCH = 2_000;

    /** How long a row can wait when its wake got lost with the process that wrote it. */
    private static final Duration LEADER_LOOKS = Duration.ofMillis(250);

    private static final Duration FOLLOWER_LOOKS = Duration.ofMillis(500);

    private final Lease lease;
    private final OutboxRows rows;
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final DeclaredTopics topics;
    private final Wakeup wakeup;
    private final DatabaseSignals signals;
    private final RelayMeters meters;
    private final String service;
    private volatile boolean leading;

    Relay(
            Lease lease,
            OutboxRows rows,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            DeclaredTopics topics,
            Wakeup wakeup,
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
        signals.onSignal(WORK, ignored -> wakeLeader());
    }

    @Override
    public void work(Stop stop) throws Exception {
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

    private void lead(long term, Stop stop) throws Exception {
        try (var publisher = new TermPublisher(producers, term, service)) {
            leading = true;
            while (lease.keep() && !stop.requested()) {
                publishWhatWaits(publisher, term);
            }
        } finally {
            leading = false;
            meters.notLeading();
        }
        if (stop.requested()) {
            lease.release();
        }
    }

    private void publishWhatWaits(TermPublisher publisher, long term) throws Exception {
        var batch = rows.first(BATCH);
        if (!batch.isEmpty()) {
            publisher.publish(batch);
            rows.delete(batch, term);
            meters.published(batch.size());
        }
        meters.backlog(rows::count);
        if (batch.size() < BATCH) {
            wakeup.await(LEADER_LOOKS);
        }
    }

    /** The leader is another instance: a notification outside any transaction costs its writers no lock. */
    private void follow() throws InterruptedException {
        if (wakeup.await(FOLLOWER_LOOKS)) {
            signals.send(WORK, "");
        }
    }

    private void wakeLeader() {
        if (leading) {
            wakeup.wake();
        }
    }
}
