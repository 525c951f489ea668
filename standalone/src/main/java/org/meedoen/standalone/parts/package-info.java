/** The processes of an installation, each kept running until it is told to stop. */
@NullMarked
package org.meedoen.standalone.parts;

import org.jspecify.annotations.NullMarked;
