package org.meedoen.capacity.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpMethod;

/**
 * Shows congresses to all who watch: the whole at once to who comes, then what changed, no oftener than the pace allows
 * and never the last change too few. One thread serves all lines, and it waits for none of them.
 */
public final class Broadcast implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Broadcast.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);

    private final Picture picture;
    private final Duration pace;
    private final Map<String, Audience> audiences = new HashMap<>();
    private final ScheduledExecutorService thread;
    private boolean startingAfresh;
    private volatile boolean running;

    public Broadcast(String name, Duration pace, Picture picture) {
        this.pace = pace;
        this.picture = picture;
        var threads = Thread.ofPlatform().name("broadcast-" + name).daemon().factory();
        thread = new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Keeps the answer open as a stream of events about the congress, unless only its headers are asked for. */
    public void open(String congress, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (HttpMethod.HEAD.matches(request.getMethod())) return;
        var output = response.getOutputStream();
        new Line(request.startAsync(), output, line -> run(() -> show(congress, line)), line -> left(congress, line))
                .open();
    }

    /** To be called after the picture can show it. */
    public void changed(String congress) {
        run(() -> announce(congress));
    }

    /** Something may have changed anywhere. */
    public void anythingMayHaveChanged() {
        run(() -> List.copyOf(audiences.keySet()).forEach(this::announce));
    }

    private void announce(String congress) {
        var audience = audiences.get(congress);
        if (audience != null && audience.becomesDue()) {
            var pause = audience.pauseBeforeNext(System.nanoTime(), pace.toNanos());
            thread.schedule(() -> guarded(() -> showChanges(congress)), pause, TimeUnit.NANOSECONDS);
        }
    }

    private void showChanges(String congress) {
        var audience = audiences.get(congress);
        if (audience != null) {
            audience.shown(System.nanoTime());
            picture.changes(congress).ifPresent(message -> audience.each(line -> line.changed(message)));
        }
    }

    private void show(String congress, Line line) {
        if (line.isOpen()) {
            audiences.computeIfAbsent(congress, c -> new Audience()).add(line);
            line.whole(picture.whole(congress));
        }
    }

    private void left(String congress, Line line) {
        run(() -> audiences.computeIfPresent(congress, (c, audience) -> {
            audience.remove(line);
            return audience.isEmpty() ? null : audience;
        }));
    }

    private void heartbeat() {
        List.copyOf(audiences.values()).forEach(audience -> audience.each(Line::heartbeat));
    }

    private void run(Runnable task) {
        thread.execute(() -> guarded(task));
    }

    /** A picture that can't be made now is tried again with everything else after a while. */
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
        audiences.forEach((congress, audience) -> {
            var whole = picture.whole(congress);
            audience.shown(System.nanoTime());
            audience.each(line -> line.whole(whole));
        });
    }

    @Override
    public void start() {
        running = true;
        var pause = HEARTBEAT.toSeconds();
        thread.scheduleWithFixedDelay(() -> guarded(this::heartbeat), pause, pause, TimeUnit.SECONDS);
    }

    /** Lines are closed before the server waits for what it is busy with. */
    @Override
    public void stop() {
        running = false;
        run(() -> List.copyOf(audiences.values()).forEach(audience -> audience.each(Line::close)));
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
