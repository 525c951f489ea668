/** The language a visitor is answered in. */
@NullMarked
package org.meedoen.gateway.language;

import org.jspecify.annotations.NullMarked;
