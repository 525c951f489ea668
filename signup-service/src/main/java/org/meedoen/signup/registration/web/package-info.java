/** Asking for a place, giving it up and following one's own sign-ups over HTTP. */
@NullMarked
package org.meedoen.signup.registration.web;

import org.jspecify.annotations.NullMarked;
