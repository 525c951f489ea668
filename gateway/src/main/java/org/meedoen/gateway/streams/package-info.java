/** Open streams of events: how many there may be at a time, and when each of them ends. */
@NullMarked
package org.meedoen.gateway.streams;

import org.jspecify.annotations.NullMarked;
