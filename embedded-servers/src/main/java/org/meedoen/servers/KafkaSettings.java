package org.meedoen.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The configuration of a broker that is a cluster by itself. */
final class KafkaSettings {

    /**
     * A broker that was killed counts as alive until its session ends, and cannot register again before that. Compacting needs
     * 24 bytes for each key, and would be given 128 MB for it.
     */
    private static final String BASE = """
            process.roles=broker,controller
            node.id=1
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            controller.quorum.voters=1@127.0.0.1:%2$d
            log.dirs=%3$s
            num.partitions=6
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=6
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=6
            group.initial.rebalance.delay.ms=0
            auto.create.topics.enable=false
            broker.heartbeat.interval.ms=500
            broker.session.timeout.ms=3000
            log.cleaner.dedupe.buffer.size=16777216
            """;

    /** A single broker has no replica to recover from, so what it acknowledges must be on disk. */
    private static final String ON_DISK = """
            log.flush.interval.messages=1
            """;

    private KafkaSettings() {}

    static Path write(Path data, KafkaPorts ports, Durability durability) throws IOException {
        var base = BASE.formatted(ports.broker(), ports.controller(), data.resolve("log"));
        var settings = durability == Durability.DURABLE ? base + ON_DISK : base;
        return Files.writeString(OwnerOnly.file(data.resolve("broker.properties")), settings);
    }
}
