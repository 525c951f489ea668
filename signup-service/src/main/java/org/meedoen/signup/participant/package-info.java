/** Who takes part in a congress, and which mailbox acts for whom. */
@NullMarked
package org.meedoen.signup.participant;

import org.jspecify.annotations.NullMarked;
