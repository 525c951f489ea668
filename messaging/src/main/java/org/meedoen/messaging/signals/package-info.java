/** PostgreSQL's notifications. */
@NullMarked
package org.meedoen.messaging.signals;

import org.jspecify.annotations.NullMarked;
