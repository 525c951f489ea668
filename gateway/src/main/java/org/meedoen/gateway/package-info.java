/** The only entrance to Meedoen: sessions, limits and routes, without domain logic. */
@NullMarked
package org.meedoen.gateway;

import org.jspecify.annotations.NullMarked;
