/** Consumes the congresses' events in batches and publishes the decisions. */
@NullMarked
package org.meedoen.capacity.allocation.messaging;

import org.jspecify.annotations.NullMarked;
