/** Events between services: written with the data, published in order, delivered in batches. No business word. */
@NullMarked
package org.meedoen.messaging;

import org.jspecify.annotations.NullMarked;
