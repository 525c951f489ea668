/** The HTTP interface of invitations. */
@NullMarked
package org.meedoen.signup.invitation.web;

import org.jspecify.annotations.NullMarked;
