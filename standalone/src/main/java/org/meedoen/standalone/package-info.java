/** The launcher: starts all parts on one machine, in order, with their data in one folder. */
@NullMarked
package org.meedoen.standalone;

import org.jspecify.annotations.NullMarked;
