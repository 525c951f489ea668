package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/** The thread that makes the load: one, so that it takes little from what is measured and needs no locks. */
public final class Machinery {

    private Machinery() {}

    public static Vertx start() {
        return Vertx.vertx(
                new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
    }
}
