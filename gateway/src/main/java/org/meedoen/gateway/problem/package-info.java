/** The problem details of the gateway itself, in Dutch or English. */
@NullMarked
package org.meedoen.gateway.problem;

import org.jspecify.annotations.NullMarked;
