/** Stores invitations. */
@NullMarked
package org.meedoen.signup.invitation.persistence;

import org.jspecify.annotations.NullMarked;
