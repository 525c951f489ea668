/** How decisions reach the sign-ups, and how every instance hears of it. */
@NullMarked
package org.meedoen.signup.registration.messaging;

import org.jspecify.annotations.NullMarked;
