/** Tickets: what participants show at the door, signed, so that it can be verified without the service. */
@NullMarked
package org.meedoen.signup.ticket;

import org.jspecify.annotations.NullMarked;
