/** Who came: ticks at the door. */
@NullMarked
package org.meedoen.signup.attendance;

import org.jspecify.annotations.NullMarked;
