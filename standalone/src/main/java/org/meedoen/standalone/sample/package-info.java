/** Loads the sample congress through the front door, as an administrator would. */
@NullMarked
package org.meedoen.standalone.sample;

import org.jspecify.annotations.NullMarked;
