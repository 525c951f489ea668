/** The installation that is measured: its people, its use of the machine, its Kafka. */
@NullMarked
package org.meedoen.benchmarks.installation;

import org.jspecify.annotations.NullMarked;
