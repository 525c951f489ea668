/** Where the descriptions of the services' interfaces are found. */
@NullMarked
package org.meedoen.gateway.docs;

import org.jspecify.annotations.NullMarked;
