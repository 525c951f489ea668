/** The PostgreSQL and the Kafka of a test run, in containers or embedded. */
@NullMarked
package org.meedoen.testsupport;

import org.jspecify.annotations.NullMarked;
