package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.fuzz.Target;

/** Phones that lose their connection while a page is loading, beside one that does not. */
class DisconnectsIT {

    private static final int PHONES = 12;
    private static final int ATTEMPTS = 150;
    private static final int LONGEST_PART = 600;

    private final RunningMeedoen meedoen = RunningMeedoen.shared();
    private final int port = meedoen.ports().stream()
            .filter(target -> target.name().equals("gateway"))
            .mapToInt(Target::port)
            .findAny()
            .orElseThrow();

    @Test
    void nobodyElseNotices() throws Exception {
        var logged = faults().size();
        var page = loaded();
        assertThat(page).startsWith("HTTP/1.1 200");
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var losing = IntStream.range(0, PHONES)
                    .mapToObj(phone -> phones.submit(() -> loseConnections(new Random(phone))))
                    .toList();
            for (var i = 0; i < ATTEMPTS; i++) assertThat(loaded()).isEqualTo(page);
            for (var phone : losing) phone.get();
        }
        assertThat(faults()).hasSize(logged);
    }

    private @Nullable Void loseConnections(Random random) throws IOException {
        for (var i = 0; i < ATTEMPTS; i++) loseConnection(random.nextInt(LONGEST_PART));
        return null;
    }

    /** Every other one at once, and the others in the middle of the response. */
    private void loseConnection(int received) throws IOException {
        try (var phone = requesting()) {
            if (received % 2 == 0) phone.getInputStream().readNBytes(received);
            phone.setSoLinger(true, 0);
        }
    }

    private String loaded() throws IOException {
        try (var phone = requesting()) {
            var answer = new String(phone.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.replaceAll("(?im)^Date:.*$", "");
        }
    }

    private Socket requesting() throws IOException {
        var phone = new Socket(InetAddress.getLoopbackAddress(), port);
        phone.getOutputStream().write("""
                GET /index.html HTTP/1.1\r
                Host: localhost\r
                Accept-Encoding: gzip\r
                Connection: close\r
                \r
                """.getBytes(StandardCharsets.US_ASCII));
        return phone;
    }

    private List<String> faults() {
        try (var lines = Files.lines(meedoen.logs().resolve("gateway.log"))) {
            return lines.filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
