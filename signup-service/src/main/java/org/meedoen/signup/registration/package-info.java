/** Sign-ups: requests, decisions and withdrawals. */
@NullMarked
package org.meedoen.signup.registration;

import org.jspecify.annotations.NullMarked;
