/** Request coalescing: concurrent reads with the same response for everybody share one read of the service. */
@NullMarked
package org.meedoen.gateway.coalescing;

import org.jspecify.annotations.NullMarked;
