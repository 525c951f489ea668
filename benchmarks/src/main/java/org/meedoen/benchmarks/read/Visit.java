package org.meedoen.benchmarks.read;

import io.vertx.core.Future;
import org.meedoen.benchmarks.load.Call;
import org.meedoen.benchmarks.load.Deed;
import org.meedoen.benchmarks.load.Line;

/** Somebody reads a page; ends with the status and how many bytes came. */
record Visit(Call call) implements Deed {

    @Override
    public Future<String> on(Line line) {
        return line.send(call)
                .map(answer -> answer.status() + ", "
                        + (answer.headers().contains("Content-Encoding") ? "compressed" : "plain"));
    }
}
