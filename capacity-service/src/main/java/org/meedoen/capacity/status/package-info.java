/** Whether the promises that this service can break are kept, for a congress's organisers. */
@NullMarked
package org.meedoen.capacity.status;

import org.jspecify.annotations.NullMarked;
