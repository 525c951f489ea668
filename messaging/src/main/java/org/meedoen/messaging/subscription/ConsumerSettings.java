package org.meedoen.messaging.subscription;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.meedoen.messaging.Subscription;

/**
 * How consumers are set up.
 *
 * <p>No {@code group.instance.id}: an instance that ends in an orderly way hands its partitions over at once, and one
 * that is killed is missed after the session timeout, about as long as it takes to start again. A stable id would save
 * little more than that, and two instances that are given the same one put each other out for ever.
 */
final class ConsumerSettings {

    private static final Map<String, Object> ALL = Map.ofEntries(
            Map.entry("auto.offset.reset", "earliest"),
            Map.entry("enable.auto.commit", false),
            Map.entry("allow.auto.create.topics", false),
            Map.entry("max.poll.records", 2_000),
            Map.entry("max.partition.fetch.bytes", 4 * 1024 * 1024),
            Map.entry("fetch.max.wait.ms", 100),
            Map.entry("retry.backoff.ms", 50),
            Map.entry("request.timeout.ms", 5_000),
            Map.entry("default.api.timeout.ms", 10_000));

    private static final Map<String, Object> IN_GROUP = Map.of(
            "group.protocol",
            "classic",
            "session.timeout.ms",
            6_000,
            "heartbeat.interval.ms",
            2_000,
            "partition.assignment.strategy",
            CooperativeStickyAssignor.class.getName());

    private static final int PLENTY_OF_BYTES = 256 * 1024;

    private ConsumerSettings() {}

    static Map<String, Object> of(Subscription<?> subscription, String service) {
        var settings = new HashMap<>(ALL);
        var name = service + "." + subscription.topic();
        settings.put("client.id", name);
        if (subscription.gathers()) settings.putAll(gathering(subscription.gathering()));
        if (!subscription.fromTheStart()) {
            settings.putAll(IN_GROUP);
            settings.put("group.id", name);
        }
        return settings;
    }

    /** The broker holds back what is little, so that nobody is woken for it. */
    private static Map<String, Object> gathering(Duration longest) {
        return Map.of("fetch.min.bytes", PLENTY_OF_BYTES, "fetch.max.wait.ms", (int) longest.toMillis());
    }
}
