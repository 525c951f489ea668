/** Server-sent events to browsers: all subscribers of a congress see the same, current state. */
@NullMarked
package org.meedoen.capacity.live;

import org.jspecify.annotations.NullMarked;
