/** Congresses: their settings, their organisers, and the order in which the rest of the system is told of their changes. */
@NullMarked
package org.meedoen.signup.congress;

import org.jspecify.annotations.NullMarked;
