/** Organisers' files: reads their rows as a whole and says what is wrong, line by line. */
@NullMarked
package org.meedoen.signup.sheet;

import org.jspecify.annotations.NullMarked;
