/** The load: simulated participants and organisers who go on during the faults. */
@NullMarked
package org.meedoen.chaos.load;

import org.jspecify.annotations.NullMarked;
