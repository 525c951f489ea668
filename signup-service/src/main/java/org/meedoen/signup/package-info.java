/** Congresses, programmes, participants and sign-ups. */
@NullMarked
package org.meedoen.signup;

import org.jspecify.annotations.NullMarked;
