/** Whom to tell about a weakness of this installation (RFC 9116). */
@NullMarked
package org.meedoen.gateway.disclosure;

import org.jspecify.annotations.NullMarked;
