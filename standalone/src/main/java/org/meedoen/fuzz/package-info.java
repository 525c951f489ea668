/** Sends malformed requests to every port and reports responses that break the rules. */
@NullMarked
package org.meedoen.fuzz;

import org.jspecify.annotations.NullMarked;
