/** Stores decisions in PostgreSQL. Reads and writes sets, in one transaction per batch. */
@NullMarked
package org.meedoen.capacity.allocation.persistence;

import org.jspecify.annotations.NullMarked;
