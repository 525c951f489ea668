package org.meedoen.capacity.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * The open connection of one client. It never blocks: a client that does not accept data is behind, and gets a new
 * snapshot once it accepts data again. Missed messages are not kept.
 */
final class Connection implements WriteListener, AsyncListener {

    private final AsyncContext context;
    private final ServletOutputStream output;
    private final Consumer<Connection> caughtUp;
    private final Consumer<Connection> gone;
    private boolean opened;
    private boolean unflushed;
    private boolean behind = true;
    private boolean closed;

    /**
     * @param caughtUp called when the client accepts data and needs a snapshot, also at the beginning
     * @param gone called once, when the connection is closed
     */
    Connection(
            AsyncContext context,
            ServletOutputStream output,
            Consumer<Connection> caughtUp,
            Consumer<Connection> gone) {
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

    /** Sends changes; a client that is behind gets a snapshot instead. */
    synchronized void sendChanges(Message message) {
        if (!behind && !write(message)) {
            behind = true;
        }
    }

    synchronized void sendSnapshot(Message message) {
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
            // the container completed it first
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
