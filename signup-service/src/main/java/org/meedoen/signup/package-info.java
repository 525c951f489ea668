/** The service that knows congresses, programmes and people, and takes sign-ups in. */
@NullMarked
package org.meedoen.signup;

import org.jspecify.annotations.NullMarked;
