/** Checks, for the organisers, whether the answers that participants got are true. */
@NullMarked
package org.meedoen.signup.status;

import org.jspecify.annotations.NullMarked;
