/** The web application and the headers that protect the browser it runs in. */
@NullMarked
package org.meedoen.gateway.pages;

import org.jspecify.annotations.NullMarked;
