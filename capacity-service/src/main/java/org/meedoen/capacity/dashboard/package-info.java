/** How full a congress is, live for the organisers. */
@NullMarked
package org.meedoen.capacity.dashboard;

import org.jspecify.annotations.NullMarked;
