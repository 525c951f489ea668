/** The sessions and slots of congresses, and what happens to them. */
@NullMarked
package org.meedoen.signup.programme;

import org.jspecify.annotations.NullMarked;
