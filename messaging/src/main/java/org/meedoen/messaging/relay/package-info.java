/** Publishes the rows of the outbox: one leader per database, fenced by terms. */
@NullMarked
package org.meedoen.messaging.relay;

import org.jspecify.annotations.NullMarked;
