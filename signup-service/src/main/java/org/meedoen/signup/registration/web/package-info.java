/** The HTTP interface of sign-ups: requesting, withdrawing, and following one's own. */
@NullMarked
package org.meedoen.signup.registration.web;

import org.jspecify.annotations.NullMarked;
