/** How congresses are stored. */
@NullMarked
package org.meedoen.signup.congress.persistence;

import org.jspecify.annotations.NullMarked;
