package org.meedoen.gateway;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs the same action concurrently. */
final class ConcurrentVisitors {

    private ConcurrentVisitors() {}

    static <T> List<T> together(int clients, Callable<T> client) throws InterruptedException {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            return crowd
                    .invokeAll(IntStream.range(0, clients).mapToObj(_ -> client).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
