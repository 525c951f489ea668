/**
 * The events on the topics: what each service tells the others, and names that services share. Records, identifiers and wire
 * names only, packages by producer.
 */
@NullMarked
package org.meedoen.contracts;

import org.jspecify.annotations.NullMarked;
