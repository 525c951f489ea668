/** Inviting a colleague to sign up as a pair: making the link, accepting it, taking it back. */
@NullMarked
package org.meedoen.signup.invitation;

import org.jspecify.annotations.NullMarked;
