/** Open event streams: how many there may be, and when each ends. */
@NullMarked
package org.meedoen.gateway.streams;

import org.jspecify.annotations.NullMarked;
