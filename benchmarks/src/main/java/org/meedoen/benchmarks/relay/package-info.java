/** The path from the outbox to Kafka under full load. */
@NullMarked
package org.meedoen.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
