/** Keeps what was decided in PostgreSQL: read and written as sets, within one transaction for each batch. */
@NullMarked
package org.meedoen.capacity.allocation.persistence;

import org.jspecify.annotations.NullMarked;
