/** Congresses: their settings, their organisers, and the events about their changes, in order. */
@NullMarked
package org.meedoen.signup.congress;

import org.jspecify.annotations.NullMarked;
