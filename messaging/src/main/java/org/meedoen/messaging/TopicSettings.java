package org.meedoen.messaging;

import java.time.Duration;
import java.util.Optional;

/**
 * How a topic is made if it does not exist yet. A bean for each topic a service produces or consumes; a topic's dead
 * letters need none.
 *
 * @param retention empty: compacted, the last event of each key stays
 */
public record TopicSettings(String topic, Optional<Duration> retention) {

    public static TopicSettings kept(String topic, Duration retention) {
        return new TopicSettings(topic, Optional.of(retention));
    }

    /** Its events carry versions: after a relay's end in mid-work the older of two may come last. */
    public static TopicSettings compacted(String topic) {
        return new TopicSettings(topic, Optional.empty());
    }
}
