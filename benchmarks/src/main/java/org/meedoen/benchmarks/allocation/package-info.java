/** capacity-service without the other services, draining a backlog. */
@NullMarked
package org.meedoen.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
