/** Loads the sample congress through the gateway, as an administrator would. */
@NullMarked
package org.meedoen.standalone.sample;

import org.jspecify.annotations.NullMarked;
