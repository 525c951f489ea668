package org.meedoen.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that is waiting to be published. */
public record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        @Nullable String payload,
        Instant createdAt) {}
