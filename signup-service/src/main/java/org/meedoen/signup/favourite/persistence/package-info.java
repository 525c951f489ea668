/** The rows of favourites. */
@NullMarked
package org.meedoen.signup.favourite.persistence;

import org.jspecify.annotations.NullMarked;
