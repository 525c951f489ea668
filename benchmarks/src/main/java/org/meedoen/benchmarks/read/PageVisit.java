package org.meedoen.benchmarks.read;

import io.vertx.core.Future;
import org.meedoen.benchmarks.load.Connection;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.load.UserAction;

/** Reads a page; the outcome is the status and whether the response was compressed. */
record PageVisit(PreparedRequest request) implements UserAction {

    @Override
    public Future<String> on(Connection line) {
        return line.send(request)
                .map(answer -> answer.status() + ", "
                        + (answer.headers().contains("Content-Encoding") ? "compressed" : "plain"));
    }
}
