/** Connections to Kafka, and the topics as they are declared. */
@NullMarked
package org.meedoen.messaging.kafka;

import org.jspecify.annotations.NullMarked;
