/** Threads that work until they are stopped, and come back by themselves after a fault. */
@NullMarked
package org.meedoen.messaging.background;

import org.jspecify.annotations.NullMarked;
