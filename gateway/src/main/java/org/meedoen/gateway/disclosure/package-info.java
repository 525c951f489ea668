/** The security.txt of the installation (RFC 9116): where to report a vulnerability. */
@NullMarked
package org.meedoen.gateway.disclosure;

import org.jspecify.annotations.NullMarked;
