/** Organisers' CSV files: reads them as a whole and says what is wrong, line by line. */
@NullMarked
package org.meedoen.signup.csv;

import org.jspecify.annotations.NullMarked;
