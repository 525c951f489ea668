/** What organisers decided about the files of a congress, for the next one of its kind. */
@NullMarked
package org.meedoen.signup.imports;

import org.jspecify.annotations.NullMarked;
