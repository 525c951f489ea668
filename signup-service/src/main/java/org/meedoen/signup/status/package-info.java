/** Checks, for the organisers, whether what participants were told is true. */
@NullMarked
package org.meedoen.signup.status;

import org.jspecify.annotations.NullMarked;
