/** How much one visitor may ask: requests per session and per address, and the size of what is sent. */
@NullMarked
package org.meedoen.gateway.limits;

import org.jspecify.annotations.NullMarked;
