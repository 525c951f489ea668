/** The one PostgreSQL and the one Kafka of a test run, wherever they come from. */
@NullMarked
package org.meedoen.testsupport;

import org.jspecify.annotations.NullMarked;
