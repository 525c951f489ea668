/** Sessions: verified with signup-service's keys, and refused when they are revoked. */
@NullMarked
package org.meedoen.gateway.session;

import org.jspecify.annotations.NullMarked;
