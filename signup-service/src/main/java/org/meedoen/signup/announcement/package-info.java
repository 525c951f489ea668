/** Messages of the organisers to a group of participants. */
@NullMarked
package org.meedoen.signup.announcement;

import org.jspecify.annotations.NullMarked;
