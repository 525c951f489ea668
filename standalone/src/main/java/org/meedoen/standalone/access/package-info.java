/** The access control lists of Kafka. */
@NullMarked
package org.meedoen.standalone.access;

import org.jspecify.annotations.NullMarked;
