/** The processes of an installation, each restarted until the installation is stopped. */
@NullMarked
package org.meedoen.standalone.parts;

import org.jspecify.annotations.NullMarked;
