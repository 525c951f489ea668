/** Erases personal data. Which rows hold any, and what becomes of them, is up to the feature that owns the table. */
@NullMarked
package org.meedoen.signup.privacy;

import org.jspecify.annotations.NullMarked;
