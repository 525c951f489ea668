/** The outbox table, written in the transaction of the change that an event describes. */
@NullMarked
package org.meedoen.messaging.outbox;

import org.jspecify.annotations.NullMarked;
