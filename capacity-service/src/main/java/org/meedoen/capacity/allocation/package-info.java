/**
 * Allocates places. The rules are pure Java and have no clock; they start at {@link
 * org.meedoen.capacity.allocation.Allocation}.
 */
@NullMarked
package org.meedoen.capacity.allocation;

import org.jspecify.annotations.NullMarked;
