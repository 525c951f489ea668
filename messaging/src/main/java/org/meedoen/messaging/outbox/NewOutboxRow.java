package org.meedoen.messaging.outbox;

import java.util.UUID;

/** A row to be inserted. */
record NewOutboxRow(UUID eventId, String topic, String key, String type, String payload) {}
