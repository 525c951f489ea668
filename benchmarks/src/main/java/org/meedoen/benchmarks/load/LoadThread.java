package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/** The event loop that generates the load: one thread, so that it takes little from the services and needs no locks. */
public final class LoadThread {

    private LoadThread() {}

    public static Vertx start() {
        return Vertx.vertx(
                new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
    }
}
