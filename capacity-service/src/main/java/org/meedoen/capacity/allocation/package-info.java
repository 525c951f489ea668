/** Gives out the places: the rules, pure and without a clock; {@link org.meedoen.capacity.allocation.Allocation} is where they start. */
@NullMarked
package org.meedoen.capacity.allocation;

import org.jspecify.annotations.NullMarked;
