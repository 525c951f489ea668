/** Signing in by mail, the sessions that follow from it, and who may do what. */
@NullMarked
package org.meedoen.signup.identity;

import org.jspecify.annotations.NullMarked;
