/** Where a request comes from, also behind proxies, and what it may not bring along. */
@NullMarked
package org.meedoen.gateway.visitor;

import org.jspecify.annotations.NullMarked;
