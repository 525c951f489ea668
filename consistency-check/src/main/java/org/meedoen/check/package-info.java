/** Reads everything an installation has stored and sent, and tells which of its promises is broken. */
@NullMarked
package org.meedoen.check;

import org.jspecify.annotations.NullMarked;
