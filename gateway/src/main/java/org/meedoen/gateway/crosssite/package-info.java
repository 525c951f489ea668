/** Protection against cross-site requests. */
@NullMarked
package org.meedoen.gateway.crosssite;

import org.jspecify.annotations.NullMarked;
