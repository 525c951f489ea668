package org.meedoen.benchmarks.watch;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.load.Connection;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.trial.TrialCongress;

/** Pages that stay open, each with an event stream on a connection of its own. */
final class OpenPages implements AutoCloseable {

    private static final int ADDRESSES = 100;
    private static final int AT_ONCE = 250;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final List<Connection> connections = new ArrayList<>();
    private final List<OpenPage> pages = new ArrayList<>();

    /** Opens them through the gateway, from many addresses. */
    static OpenPages open(int count, TrialCongress congress, int everybody, int port, Vertx vertx) {
        var opened = new OpenPages();
        var messages = new ParsedMessages();
        var from = Connections.fromManyAddresses(port, ADDRESSES, vertx);
        var stream =
                PreparedRequest.get(congress.path() + "/availability/stream", Map.of("Accept", "text/event-stream"));
        while (opened.connections.size() < count) {
            var more = from.open(Math.min(AT_ONCE, count - opened.connections.size()))
                    .await();
            more.forEach(connection -> opened.follow(connection, stream, new OpenPage(messages, everybody)));
        }
        return opened;
    }

    private void follow(Connection connection, PreparedRequest stream, OpenPage page) {
        var status = connection
                .follow(stream, piece -> page.take(piece.toString(), System.nanoTime()))
                .await();
        if (status != 200) {
            throw new IllegalStateException("The stream of a page was answered with " + status);
        }
        connections.add(connection);
        pages.add(page);
    }

    /** Waits until all pages are complete. */
    DisplayDelays afterwards(long moment) throws InterruptedException {
        var deadconnection = System.nanoTime() + LONGEST.toNanos();
        while (!pages.stream().allMatch(OpenPage::complete) && System.nanoTime() < deadconnection) {
            Thread.sleep(50);
        }
        return new DisplayDelays(pages.stream()
                .map(page -> page.complete() ? page.nanosAfter(moment) : LONGEST.toNanos())
                .toList());
    }

    @Override
    public void close() {
        connections.forEach(Connection::close);
    }
}
