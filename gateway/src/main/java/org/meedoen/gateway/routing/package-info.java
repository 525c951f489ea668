/** Which service answers a request, and which of its running instances. */
@NullMarked
package org.meedoen.gateway.routing;

import org.jspecify.annotations.NullMarked;
