/** The language of responses. */
@NullMarked
package org.meedoen.gateway.language;

import org.jspecify.annotations.NullMarked;
