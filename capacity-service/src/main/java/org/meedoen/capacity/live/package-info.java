/** Open lines to browsers (server-sent events): everybody who watches a congress sees the same, and never for long what is past. */
@NullMarked
package org.meedoen.capacity.live;

import org.jspecify.annotations.NullMarked;
