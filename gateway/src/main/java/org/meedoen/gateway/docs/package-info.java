/** The description of the HTTP interface. */
@NullMarked
package org.meedoen.gateway.docs;

import org.jspecify.annotations.NullMarked;
