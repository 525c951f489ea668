/** Which compression a client gets, of the files that the build compressed and of responses. */
@NullMarked
package org.meedoen.gateway.compression;

import org.jspecify.annotations.NullMarked;
