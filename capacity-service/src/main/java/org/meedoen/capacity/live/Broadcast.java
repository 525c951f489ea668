package org.meedoen.capacity.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.meedoen.contracts.CongressId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpMethod;

/**
 * Sends the state of congresses to all subscribers: a snapshot to each new one, then changes, no more often than the
 * pace allows and always including the last one. One thread serves all connections and never blocks on any.
 */
public final class Broadcast implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Broadcast.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);

    private final BroadcastContent content;
    private final Duration pace;
    private final Map<CongressId, Subscribers> subscribersByCongress = new HashMap<>();
    private final ScheduledExecutorService thread;
    private boolean startingAfresh;
    private volatile boolean running;

    public Broadcast(String name, Duration pace, BroadcastContent content) {
        this.pace = pace;
        this.content = content;
        var threads = Thread.ofPlatform().name("broadcast-" + name).daemon().factory();
        thread = new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Keeps the response open as an event stream about the congress. For HEAD, only sets its headers. */
    public void open(CongressId congress, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (HttpMethod.HEAD.matches(request.getMethod())) return;
        var output = response.getOutputStream();
        new Connection(
                        request.startAsync(),
                        output,
                        connection -> run(() -> show(congress, connection)),
                        connection -> left(congress, connection))
                .open();
    }

    /** To be called when the content includes the change. */
    public void changed(CongressId congress) {
        run(() -> announce(congress));
    }

    /** Any congress may have changed. */
    public void anythingMayHaveChanged() {
        run(() -> List.copyOf(subscribersByCongress.keySet()).forEach(this::announce));
    }

    /** Closes the streams of a congress that is no longer public. Clients that reconnect get the current state. */
    public void end(CongressId congress) {
        run(() -> Optional.ofNullable(subscribersByCongress.get(congress))
                .ifPresent(subscribers -> subscribers.each(Connection::close)));
    }

    private void announce(CongressId congress) {
        var subscribers = subscribersByCongress.get(congress);
        if (subscribers != null && subscribers.becomesDue()) {
            var pause = subscribers.pauseBeforeNext(System.nanoTime(), pace.toNanos());
            thread.schedule(() -> guarded(() -> showChanges(congress)), pause, TimeUnit.NANOSECONDS);
        }
    }

    private void showChanges(CongressId congress) {
        var subscribers = subscribersByCongress.get(congress);
        if (subscribers != null) {
            subscribers.shown(System.nanoTime());
            content.changes(congress)
                    .ifPresent(message -> subscribers.each(connection -> connection.sendChanges(message)));
        }
    }

    private void show(CongressId congress, Connection connection) {
        if (connection.isOpen()) {
            subscribersByCongress
                    .computeIfAbsent(congress, c -> new Subscribers())
                    .add(connection);
            connection.sendSnapshot(content.snapshot(congress));
        }
    }

    private void left(CongressId congress, Connection connection) {
        run(() -> subscribersByCongress.computeIfPresent(congress, (c, subscribers) -> {
            subscribers.remove(connection);
            return subscribers.isEmpty() ? null : subscribers;
        }));
    }

    private void heartbeat() {
        List.copyOf(subscribersByCongress.values()).forEach(subscribers -> subscribers.each(Connection::heartbeat));
    }

    private void run(Runnable task) {
        thread.execute(() -> guarded(task));
    }

    /** If the content cannot be read now, everybody gets a new snapshot after a pause. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException fault) {
            log.warn("Could not show what changed; trying again", fault);
            startAfreshSoon();
        }
    }

    private void startAfreshSoon() {
        if (!startingAfresh) {
            startingAfresh = true;
            thread.schedule(() -> guarded(this::startAfresh), BEFORE_RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void startAfresh() {
        startingAfresh = false;
        subscribersByCongress.forEach((congress, subscribers) -> {
            var snapshot = content.snapshot(congress);
            subscribers.shown(System.nanoTime());
            subscribers.each(connection -> connection.sendSnapshot(snapshot));
        });
    }

    @Override
    public void start() {
        running = true;
        var pause = HEARTBEAT.toSeconds();
        thread.scheduleWithFixedDelay(() -> guarded(this::heartbeat), pause, pause, TimeUnit.SECONDS);
    }

    /** Connections are closed before the server waits for open requests. */
    @Override
    public void stop() {
        running = false;
        run(() -> List.copyOf(subscribersByCongress.values())
                .forEach(subscribers -> subscribers.each(Connection::close)));
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
