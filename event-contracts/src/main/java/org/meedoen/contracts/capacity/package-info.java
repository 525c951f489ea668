/** What capacity-service tells: who was given a place, and how many are left. */
@NullMarked
package org.meedoen.contracts.capacity;

import org.jspecify.annotations.NullMarked;
