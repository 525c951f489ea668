package org.meedoen.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** An SMTP server that, at random, refuses for now or for good, hangs up before and after it accepts, and stalls. */
final class UnreliableMailServer implements AutoCloseable {

    /** Longer than a client waits for an answer. */
    private static final Duration STALL = Duration.ofSeconds(11);

    private static final int STALLS = 5;
    private static final String ACCEPTED = "250 accepted";

    private enum Fault {
        NONE,
        HANGS_UP_AT_RECIPIENT,
        REFUSES_RECIPIENT_FOR_NOW,
        REFUSES_RECIPIENT,
        HANGS_UP_IN_MESSAGE,
        REFUSES_MESSAGE_FOR_NOW,
        REFUSES_MESSAGE,
        HANGS_UP_AFTER_ACCEPTING,
        STALLS
    }

    private final ServerSocket server;
    private final Random random;
    private final Predicate<String> unknown;
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, List<String>> unacknowledged = new ConcurrentHashMap<>();
    private int stalls = STALLS;

    /** @param unknown the recipients that it always refuses */
    UnreliableMailServer(int port, long seed, Predicate<String> unknown) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        random = new Random(seed);
        this.unknown = unknown;
        Thread.ofVirtual().start(this::serve);
    }

    /** The ids of the messages to a recipient whose acceptance was answered. */
    List<String> acknowledged(String recipient) {
        return acknowledged.getOrDefault(recipient, List.of());
    }

    /** The ids of the messages that it accepted and hung up before it said so. */
    List<String> unacknowledged(String recipient) {
        return unacknowledged.getOrDefault(recipient, List.of());
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new Conversation(socket).run();
        } catch (IOException | InterruptedException ended) {
            // as the other side sees it: the connection is gone
        }
    }

    /** None for every second mail. */
    private synchronized Fault next() {
        var faults = Fault.values();
        var fault = random.nextBoolean() ? Fault.NONE : faults[random.nextInt(faults.length)];
        return fault == Fault.STALLS && stalls-- <= 0 ? Fault.REFUSES_RECIPIENT_FOR_NOW : fault;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private final class Conversation {

        private final BufferedReader in;
        private final OutputStream out;
        private String recipient = "";
        private Fault fault = Fault.NONE;

        Conversation(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = socket.getOutputStream();
        }

        void run() throws IOException, InterruptedException {
            say("220 unreliable.example");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.length() < 4 ? line : line.substring(0, 4);
                switch (command) {
                    case "MAIL" -> mail();
                    case "RCPT" -> recipient(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                    case "DATA" -> message();
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("250 unreliable.example");
                }
            }
        }

        private void mail() throws IOException {
            fault = next();
            say("250 sender");
        }

        private void recipient(String address) throws IOException, InterruptedException {
            recipient = address;
            if (unknown.test(address) || has(Fault.REFUSES_RECIPIENT)) say("550 no such mailbox");
            else if (has(Fault.REFUSES_RECIPIENT_FOR_NOW)) say("451 greylisted");
            else if (has(Fault.HANGS_UP_AT_RECIPIENT)) hangUp();
            else if (has(Fault.STALLS)) stall();
            else say("250 recipient");
        }

        private void message() throws IOException {
            say("354 go on");
            if (has(Fault.HANGS_UP_IN_MESSAGE)) hangUp();
            var id = messageId();
            if (has(Fault.REFUSES_MESSAGE)) say("554 looks like spam");
            else if (has(Fault.REFUSES_MESSAGE_FOR_NOW)) say("452 disk full");
            else accept(id);
        }

        private void accept(String id) throws IOException {
            var lost = has(Fault.HANGS_UP_AFTER_ACCEPTING);
            (lost ? unacknowledged : acknowledged)
                    .computeIfAbsent(recipient, _ -> new CopyOnWriteArrayList<>())
                    .add(id);
            if (lost) hangUp();
            say(ACCEPTED);
        }

        private String messageId() throws IOException {
            var id = "";
            for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                if (line.startsWith("Message-ID: ")) id = line.substring("Message-ID: ".length());
            }
            return id;
        }

        private boolean has(Fault possible) {
            return fault == possible;
        }

        private void stall() throws IOException, InterruptedException {
            Thread.sleep(STALL);
            hangUp();
        }

        private void hangUp() throws IOException {
            throw new IOException("hangs up");
        }

        private void say(String answer) throws IOException {
            out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
