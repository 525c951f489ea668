/** Everything on one machine: what is started, in which order, where its data lies. */
@NullMarked
package org.meedoen.standalone;

import org.jspecify.annotations.NullMarked;
