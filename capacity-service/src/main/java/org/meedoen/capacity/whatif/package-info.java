/** What would follow from a change of a slot, by the rules of allocation, before it is made. */
@NullMarked
package org.meedoen.capacity.whatif;

import org.jspecify.annotations.NullMarked;
