/** Sign-ups: taking them in, what became of them, giving them up. */
@NullMarked
package org.meedoen.signup.registration;

import org.jspecify.annotations.NullMarked;
