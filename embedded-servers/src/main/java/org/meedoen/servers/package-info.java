/** PostgreSQL and Kafka as processes of their own, from jars, with nothing installed. */
@NullMarked
package org.meedoen.servers;

import org.jspecify.annotations.NullMarked;
