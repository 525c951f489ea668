/** How many places are left in every slot, live for everybody. */
@NullMarked
package org.meedoen.capacity.availability;

import org.jspecify.annotations.NullMarked;
