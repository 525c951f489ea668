/** Micro-batching: items that arrive at the same time are handled together. Independent of sign-ups. */
@NullMarked
package org.meedoen.signup.batching;

import org.jspecify.annotations.NullMarked;
