/** What goes wrong, in which order, and how long it takes until the way of a sign-up works again. */
@NullMarked
package org.meedoen.chaos.fault;

import org.jspecify.annotations.NullMarked;
