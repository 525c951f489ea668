/** The only door of Meedoen: it knows who comes in, where requests go and how much is too much, and nothing of congresses. */
@NullMarked
package org.meedoen.gateway;

import org.jspecify.annotations.NullMarked;
