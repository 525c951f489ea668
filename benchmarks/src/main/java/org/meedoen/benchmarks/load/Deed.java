package org.meedoen.benchmarks.load;

import io.vertx.core.Future;

/** What one visitor wants; it ends with a word for how it ended, or fails. */
@FunctionalInterface
public interface Deed {

    Future<String> on(Line line);
}
