/** The table in which events wait, written in the transaction of what they tell about. */
@NullMarked
package org.meedoen.messaging.outbox;

import org.jspecify.annotations.NullMarked;
