/** The HTTP interface of favourites. */
@NullMarked
package org.meedoen.signup.favourite.web;

import org.jspecify.annotations.NullMarked;
