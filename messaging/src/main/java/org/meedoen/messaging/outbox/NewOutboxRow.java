package org.meedoen.messaging.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row to be inserted. */
record NewOutboxRow(
        UUID eventId,
        String topic,
        String key,
        String type,
        @Nullable String payload) {}
