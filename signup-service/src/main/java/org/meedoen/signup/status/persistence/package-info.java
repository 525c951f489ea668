/** Counts sign-ups. */
@NullMarked
package org.meedoen.signup.status.persistence;

import org.jspecify.annotations.NullMarked;
