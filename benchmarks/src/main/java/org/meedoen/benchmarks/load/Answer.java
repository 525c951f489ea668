package org.meedoen.benchmarks.load;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** What came back, read to its end. */
public record Answer(int status, MultiMap headers, Buffer body) {}
