/** Stores when the personal data of a congress is erased, and reads of whom there is any. */
@NullMarked
package org.meedoen.signup.privacy.persistence;

import org.jspecify.annotations.NullMarked;
