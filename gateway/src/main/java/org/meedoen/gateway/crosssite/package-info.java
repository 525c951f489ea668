/** Whether another site's page sends a write in a visitor's name. */
@NullMarked
package org.meedoen.gateway.crosssite;

import org.jspecify.annotations.NullMarked;
