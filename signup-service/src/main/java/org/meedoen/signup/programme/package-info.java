/** Congresses, their sessions and slots, and what happens to them. */
@NullMarked
package org.meedoen.signup.programme;

import org.jspecify.annotations.NullMarked;
