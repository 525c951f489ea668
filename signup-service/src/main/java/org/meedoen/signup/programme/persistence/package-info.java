/** How programmes are stored. */
@NullMarked
package org.meedoen.signup.programme.persistence;

import org.jspecify.annotations.NullMarked;
