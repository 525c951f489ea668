/** Stores messages and their recipients. */
@NullMarked
package org.meedoen.signup.announcement.persistence;

import org.jspecify.annotations.NullMarked;
