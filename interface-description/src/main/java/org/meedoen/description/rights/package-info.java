/** Holds the services to the page that says what each kind of caller gets from each operation: {@code docs/rights.md}. */
@NullMarked
package org.meedoen.description.rights;

import org.jspecify.annotations.NullMarked;
