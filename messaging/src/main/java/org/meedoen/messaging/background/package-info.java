/** Background threads that run until they are stopped and continue after a fault. */
@NullMarked
package org.meedoen.messaging.background;

import org.jspecify.annotations.NullMarked;
