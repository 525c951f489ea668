/** Reads everything that an installation has stored and published, and reports broken promises. */
@NullMarked
package org.meedoen.check;

import org.jspecify.annotations.NullMarked;
