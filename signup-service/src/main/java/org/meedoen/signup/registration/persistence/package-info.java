/** Stores sign-ups, always in sets. */
@NullMarked
package org.meedoen.signup.registration.persistence;

import org.jspecify.annotations.NullMarked;
