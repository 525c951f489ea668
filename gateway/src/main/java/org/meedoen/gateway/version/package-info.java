/** Which build of Meedoen this is. */
@NullMarked
package org.meedoen.gateway.version;

import org.jspecify.annotations.NullMarked;
