/** Events between services: written in the transaction of the data, published in order, delivered in batches. No domain terms. */
@NullMarked
package org.meedoen.messaging;

import org.jspecify.annotations.NullMarked;
