/** Batch consumers: decoding, handling, faults and dead letters. */
@NullMarked
package org.meedoen.messaging.subscription;

import org.jspecify.annotations.NullMarked;
