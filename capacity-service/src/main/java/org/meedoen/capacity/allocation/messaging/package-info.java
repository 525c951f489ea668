/** Takes the events of the congresses in batches and tells what was decided. */
@NullMarked
package org.meedoen.capacity.allocation.messaging;

import org.jspecify.annotations.NullMarked;
