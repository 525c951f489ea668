package org.meedoen.benchmarks.watch;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.load.Call;
import org.meedoen.benchmarks.load.Line;
import org.meedoen.benchmarks.load.Lines;
import org.meedoen.benchmarks.meedoen.Congress;

/** Pages that stay open, each on a line of its own, and what each of them shows. */
final class Pages implements AutoCloseable {

    private static final int ADDRESSES = 100;
    private static final int AT_ONCE = 250;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final List<Line> lines = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    /** Everybody comes through the gateway, from many addresses. */
    static Pages open(int count, Congress congress, int everybody, int port, Vertx vertx) {
        var opened = new Pages();
        var messages = new Messages();
        var from = Lines.fromManyAddresses(port, ADDRESSES, vertx);
        var stream = Call.get(congress.path() + "/availability/stream", Map.of("Accept", "text/event-stream"));
        while (opened.lines.size() < count) {
            var more = from.open(Math.min(AT_ONCE, count - opened.lines.size())).await();
            more.forEach(line -> opened.follow(line, stream, new Page(messages, everybody)));
        }
        return opened;
    }

    private void follow(Line line, Call stream, Page page) {
        var status = line.follow(stream, piece -> page.take(piece.toString(), System.nanoTime()))
                .await();
        if (status != 200) {
            throw new IllegalStateException("A page was answered " + status);
        }
        lines.add(line);
        pages.add(page);
    }

    /** Waits until all show it. */
    Delays afterwards(long moment) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!pages.stream().allMatch(Page::complete) && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        return new Delays(pages.stream()
                .map(page -> page.complete() ? page.nanosAfter(moment) : LONGEST.toNanos())
                .toList());
    }

    @Override
    public void close() {
        lines.forEach(Line::close);
    }
}
