/** The declared topics, and the headers of records. */
@NullMarked
package org.meedoen.messaging.kafka;

import org.jspecify.annotations.NullMarked;
