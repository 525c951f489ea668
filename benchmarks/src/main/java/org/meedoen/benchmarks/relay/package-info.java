/** The way from the outbox to Kafka, with as much on it as it can carry. */
@NullMarked
package org.meedoen.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
