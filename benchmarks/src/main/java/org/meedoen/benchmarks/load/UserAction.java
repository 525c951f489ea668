package org.meedoen.benchmarks.load;

import io.vertx.core.Future;

/** What one simulated user does; it completes with a word for its outcome, or fails. */
@FunctionalInterface
public interface UserAction {

    Future<String> on(Connection line);
}
