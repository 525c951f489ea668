/** The slots that a participant would like, in the order in which they want to ask for them. */
@NullMarked
package org.meedoen.signup.favourite;

import org.jspecify.annotations.NullMarked;
