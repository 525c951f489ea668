/** Checks, for the organisers, whether the promises that depend on this service are kept. */
@NullMarked
package org.meedoen.capacity.status;

import org.jspecify.annotations.NullMarked;
