/** How invitations are stored. */
@NullMarked
package org.meedoen.signup.invitation.persistence;

import org.jspecify.annotations.NullMarked;
