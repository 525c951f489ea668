package org.meedoen.messaging.outbox;

import java.util.UUID;

/** An event about to be written. */
record NewRow(UUID eventId, String topic, String key, String type, String payload) {}
