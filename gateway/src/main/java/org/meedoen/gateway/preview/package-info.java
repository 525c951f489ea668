/** What search engines and messengers show of a link to a congress or a session. */
@NullMarked
package org.meedoen.gateway.preview;

import org.jspecify.annotations.NullMarked;
