/** How full a congress is, live for its organisers. */
@NullMarked
package org.meedoen.capacity.dashboard;

import org.jspecify.annotations.NullMarked;
