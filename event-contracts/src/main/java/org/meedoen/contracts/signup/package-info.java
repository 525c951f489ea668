/** What signup-service tells: who asked for which slot, and what became of the slots themselves. */
@NullMarked
package org.meedoen.contracts.signup;

import org.jspecify.annotations.NullMarked;
