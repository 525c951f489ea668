/** What the operator says about this installation, and which of it is not safe outside the demo. */
@NullMarked
package org.meedoen.gateway.installation;

import org.jspecify.annotations.NullMarked;
