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

/** Stands before the mail server and passes everything on, as long as it is in the mood to. */
public final class MailDoor implements AutoCloseable {

    /** How it treats who knocks. */
    public enum Mood {
        OPEN("opens"),
        REFUSES("refuses"),
        STALLS("stalls"),
        BREAKS_OFF("breaks off");

        private final String words;

        Mood(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static List<Mood> troubles() {
            return List.of(REFUSES, STALLS, BREAKS_OFF);
        }
    }

    private static final int CHUNK = 8192;
    private static final int ONE_ANSWER_IN_SO_MANY = 6;

    private final int port;
    private final int behind;
    private final Random random = new Random();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private Mood mood = Mood.OPEN;
    private @Nullable ServerSocket door;

    public MailDoor(int port, int behind) {
        this.port = port;
        this.behind = behind;
        open();
    }

    public int port() {
        return port;
    }

    /** Who refuses hangs up at once; the others finish what they began in the new mood. */
    public synchronized void be(Mood wanted) {
        mood = wanted;
        if (wanted == Mood.REFUSES) {
            shut();
        } else {
            open();
        }
        notifyAll();
    }

    private synchronized void open() {
        if (door != null) {
            return;
        }
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            Thread.ofVirtual().start(() -> receive(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void shut() {
        if (door != null) {
            close(door);
            door = null;
        }
        sockets.forEach(MailDoor::close);
        sockets.clear();
    }

    private void receive(ServerSocket opened) {
        try {
            while (true) {
                var guest = opened.accept();
                Thread.ofVirtual().start(() -> connect(guest));
            }
        } catch (IOException shut) {
            close(opened);
        }
    }

    private void connect(Socket guest) {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), behind);
            sockets.addAll(List.of(guest, server));
            Thread.ofVirtual().start(() -> pass(guest, server, false));
            pass(server, guest, true);
        } catch (IOException e) {
            close(guest);
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var chunk = new byte[CHUNK];
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (breaksOff(answers)) {
                    return;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException hungUp) {
            // the other side is closed with this one
        } finally {
            sockets.removeAll(List.of(from, to));
        }
    }

    /** Waits while it stalls. Only answers are withheld: what the server took, but nobody was told, is sent again. */
    private synchronized boolean breaksOff(boolean answers) {
        try {
            while (mood == Mood.STALLS) {
                wait();
            }
        } catch (InterruptedException e) {
            return true;
        }
        return answers && mood == Mood.BREAKS_OFF && random.nextInt(ONE_ANSWER_IN_SO_MANY) == 0;
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyGone) {
            // nothing is left to close
        }
    }

    @Override
    public void close() {
        be(Mood.REFUSES);
    }
}
