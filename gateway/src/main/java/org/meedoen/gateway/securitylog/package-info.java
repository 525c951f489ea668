/** Log lines about refused requests. */
@NullMarked
package org.meedoen.gateway.securitylog;

import org.jspecify.annotations.NullMarked;
