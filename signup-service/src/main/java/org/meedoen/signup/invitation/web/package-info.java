/** Inviting over HTTP. */
@NullMarked
package org.meedoen.signup.invitation.web;

import org.jspecify.annotations.NullMarked;
