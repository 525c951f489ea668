/** Applies decisions to sign-ups, and informs every instance. */
@NullMarked
package org.meedoen.signup.registration.messaging;

import org.jspecify.annotations.NullMarked;
