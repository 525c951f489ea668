/** Gives out the places, and shows everybody how many are left. */
@NullMarked
package org.meedoen.capacity;

import org.jspecify.annotations.NullMarked;
