/** The settings of the installation, and the check that they are safe outside the demo. */
@NullMarked
package org.meedoen.gateway.installation;

import org.jspecify.annotations.NullMarked;
