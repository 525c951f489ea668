/** Read-only connections for queries over many rows, beside the service's own for queries by key. */
@NullMarked
package org.meedoen.readonly;

import org.jspecify.annotations.NullMarked;
