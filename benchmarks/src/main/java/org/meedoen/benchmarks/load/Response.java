package org.meedoen.benchmarks.load;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** A response that has been read completely. */
public record Response(int status, MultiMap headers, Buffer body) {}
