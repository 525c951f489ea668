/** Which service, and which of its instances, gets a request. */
@NullMarked
package org.meedoen.gateway.routing;

import org.jspecify.annotations.NullMarked;
