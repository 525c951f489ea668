/** Sends every port requests that no browser would, and tells which of them was not answered as it should be. */
@NullMarked
package org.meedoen.fuzz;

import org.jspecify.annotations.NullMarked;
