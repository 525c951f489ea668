package org.meedoen.capacity.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * One client's open line. Nothing here ever waits for the client: while it does not take what was written it is merely
 * behind, and once it does it is shown the whole picture. What it missed is never kept.
 */
final class Line implements WriteListener, AsyncListener {

    private final AsyncContext context;
    private final ServletOutputStream output;
    private final Consumer<Line> caughtUp;
    private final Consumer<Line> gone;
    private boolean opened;
    private boolean unflushed;
    private boolean behind = true;
    private boolean closed;

    /**
     * @param caughtUp told when the client takes messages again and wants the whole picture, also at the beginning
     * @param gone told once, when nothing can be sent any more
     */
    Line(AsyncContext context, ServletOutputStream output, Consumer<Line> caughtUp, Consumer<Line> gone) {
        this.context = context;
        this.output = output;
        this.caughtUp = caughtUp;
        this.gone = gone;
    }

    void open() {
        context.setTimeout(0);
        context.addListener(this);
        output.setWriteListener(this);
    }

    /** What changed; of no use to a client that has yet to be shown the whole. */
    synchronized void changed(Message message) {
        if (!behind && !write(message)) {
            behind = true;
        }
    }

    synchronized void whole(Message message) {
        behind = !write(message);
    }

    synchronized void heartbeat() {
        if (!behind) {
            write(Message.HEARTBEAT);
        }
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            gone.accept(this);
            complete();
        }
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException alreadyOver) {
            // the container ended it first
        }
    }

    private boolean write(Message message) {
        try {
            return !closed && output.isReady() && written(message);
        } catch (IOException | IllegalStateException clientGone) {
            close();
            return false;
        }
    }

    private boolean written(Message message) throws IOException {
        output.write(message.bytes());
        unflushed = true;
        flush();
        return true;
    }

    private void flush() throws IOException {
        if (unflushed && output.isReady()) {
            output.flush();
            unflushed = false;
        }
    }

    @Override
    public synchronized void onWritePossible() throws IOException {
        flush();
        if (!opened) {
            opened = true;
            write(Message.RETRY);
        }
        if (behind && output.isReady()) {
            caughtUp.accept(this);
        }
    }

    @Override
    public void onError(Throwable clientGone) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
