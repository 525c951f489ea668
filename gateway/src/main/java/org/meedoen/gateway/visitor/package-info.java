/** The client of a request, also behind proxies, and the headers that are passed on. */
@NullMarked
package org.meedoen.gateway.visitor;

import org.jspecify.annotations.NullMarked;
