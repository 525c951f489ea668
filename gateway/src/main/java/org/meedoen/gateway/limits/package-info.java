/** Limits: requests per session and per address, and the size and duration of request bodies. */
@NullMarked
package org.meedoen.gateway.limits;

import org.jspecify.annotations.NullMarked;
