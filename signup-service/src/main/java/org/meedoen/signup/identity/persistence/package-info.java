/** How sign-ins, sessions and signing keys are stored. */
@NullMarked
package org.meedoen.signup.identity.persistence;

import org.jspecify.annotations.NullMarked;
