/** Reads whose answer is the same for everybody: those that come at once share one read of the service. */
@NullMarked
package org.meedoen.gateway.collapsing;

import org.jspecify.annotations.NullMarked;
