/** Publishes what waits in the outbox: one leader per database, fenced by Kafka. */
@NullMarked
package org.meedoen.messaging.relay;

import org.jspecify.annotations.NullMarked;
