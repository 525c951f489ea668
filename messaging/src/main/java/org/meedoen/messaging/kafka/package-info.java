/** The topics as they are declared, and what is in a record's headers. */
@NullMarked
package org.meedoen.messaging.kafka;

import org.jspecify.annotations.NullMarked;
