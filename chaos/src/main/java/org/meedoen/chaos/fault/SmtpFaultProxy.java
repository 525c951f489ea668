package org.meedoen.chaos.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A TCP proxy before the mail server that forwards everything, or misbehaves in a chosen way. */
public final class SmtpFaultProxy implements AutoCloseable {

    /** What it does with connections. */
    public enum Behaviour {
        FORWARDS("forwards"),
        REFUSES("refuses"),
        STALLS("stalls"),
        DISCONNECTS("disconnects");

        private final String words;

        Behaviour(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static List<Behaviour> faults() {
            return List.of(REFUSES, STALLS, DISCONNECTS);
        }
    }

    private static final int CHUNK = 8192;
    private static final int ONE_RESPONSE_IN_SO_MANY = 6;

    private final int port;
    private final int behind;
    private final Random random = new Random();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private Behaviour behaviour = Behaviour.FORWARDS;
    private @Nullable ServerSocket listening;
    private @Nullable Thread accepting;

    public SmtpFaultProxy(int port, int behind) {
        this.port = port;
        this.behind = behind;
        listen();
    }

    public int port() {
        return port;
    }

    /** {@code REFUSES} closes all connections at once; the others apply to open connections, too. */
    public synchronized void set(Behaviour wanted) {
        behaviour = wanted;
        if (wanted == Behaviour.REFUSES) {
            stopListening();
        } else {
            listen();
        }
        notifyAll();
    }

    private synchronized void listen() {
        if (listening != null) {
            return;
        }
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            listening = opened;
            accepting = Thread.ofVirtual().start(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void stopListening() {
        if (listening != null) {
            close(listening);
            listening = null;
            awaitEndOfAccepting();
        }
        sockets.forEach(SmtpFaultProxy::close);
        sockets.clear();
    }

    /** The system accepts connections until no thread waits for one any more, even though the socket is closed. */
    private void awaitEndOfAccepting() {
        try {
            if (accepting != null) accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(ServerSocket opened) {
        try {
            while (true) {
                var client = opened.accept();
                Thread.ofVirtual().start(() -> connect(client));
            }
        } catch (IOException stopped) {
            close(opened);
        }
    }

    private void connect(Socket client) {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), behind);
            if (!keeps(client, server)) return;
            Thread.ofVirtual().start(() -> pass(client, server, false));
            pass(server, client, true);
        } catch (IOException e) {
            close(client);
        }
    }

    /** A connection that was accepted just before all are refused is closed, too. */
    private synchronized boolean keeps(Socket client, Socket server) {
        if (behaviour == Behaviour.REFUSES) {
            close(client);
            close(server);
            return false;
        }
        return sockets.addAll(List.of(client, server));
    }

    private void pass(Socket from, Socket to, boolean responses) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var chunk = new byte[CHUNK];
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (disconnects(responses)) {
                    return;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException disconnected) {
            // the other socket is closed with this one
        } finally {
            sockets.removeAll(List.of(from, to));
        }
    }

    /** Waits while it stalls. Only responses are cut off: a mail that was accepted but not acknowledged is sent again. */
    private synchronized boolean disconnects(boolean responses) {
        try {
            while (behaviour == Behaviour.STALLS) {
                wait();
            }
        } catch (InterruptedException e) {
            return true;
        }
        return responses && behaviour == Behaviour.DISCONNECTS && random.nextInt(ONE_RESPONSE_IN_SO_MANY) == 0;
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // already closed
        }
    }

    @Override
    public void close() {
        set(Behaviour.REFUSES);
    }
}
