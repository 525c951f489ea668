/** Whether what participants were told is kept, for a congress's organisers. */
@NullMarked
package org.meedoen.signup.status;

import org.jspecify.annotations.NullMarked;
