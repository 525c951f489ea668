/** Participants and an organiser who go on as if nothing were the matter. */
@NullMarked
package org.meedoen.chaos.load;

import org.jspecify.annotations.NullMarked;
