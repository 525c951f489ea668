/** Compares what the responses promised with the final state of the installation. */
@NullMarked
package org.meedoen.chaos.verification;

import org.jspecify.annotations.NullMarked;
