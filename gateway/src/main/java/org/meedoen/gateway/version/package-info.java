/** The version of the running build. */
@NullMarked
package org.meedoen.gateway.version;

import org.jspecify.annotations.NullMarked;
