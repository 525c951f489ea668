package org.meedoen.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.chaos.fault.MailDoor.Mood;
import org.meedoen.servers.FreePorts;

class MailDoorTests {

    private ServerSocket behind;
    private MailDoor door;

    @BeforeEach
    void open() throws IOException {
        behind = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::echo);
        door = new MailDoor(FreePorts.next(), behind.getLocalPort());
    }

    private void echo() {
        try {
            while (true) {
                var guest = behind.accept();
                Thread.ofVirtual().start(() -> echo(guest));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void echo(Socket guest) {
        try (guest) {
            guest.getInputStream().transferTo(guest.getOutputStream());
        } catch (IOException closed) {
            // the guest has gone
        }
    }

    @AfterEach
    void shut() throws IOException {
        door.close();
        behind.close();
    }

    @Test
    void openItPassesEverythingOn() throws IOException {
        try (var guest = knock()) {
            assertThat(answer(guest)).isEqualTo('x');
        }
    }

    @Test
    void itRefusesAndIsOpenAgain() throws IOException {
        try (var guest = knock()) {
            assertThat(answer(guest)).isEqualTo('x');
            door.be(Mood.REFUSES);
            assertThatThrownBy(this::knock).isInstanceOf(IOException.class);
        }
        door.be(Mood.OPEN);
        try (var guest = knock()) {
            assertThat(answer(guest)).isEqualTo('x');
        }
    }

    @Test
    void itStallsAndGoesOnWhereItWas() throws IOException {
        door.be(Mood.STALLS);
        try (var guest = knock()) {
            guest.setSoTimeout(300);
            assertThatThrownBy(() -> answer(guest)).isInstanceOf(SocketTimeoutException.class);
            door.be(Mood.OPEN);
            guest.setSoTimeout(10_000);
            assertThat(guest.getInputStream().read()).isEqualTo('x');
        }
    }

    @Test
    void itBreaksOffBeforeAnAnswer() throws IOException {
        door.be(Mood.BREAKS_OFF);
        try (var guest = knock()) {
            var answer = answer(guest);
            while (answer == 'x') {
                answer = answer(guest);
            }
            assertThat(answer).isEqualTo(-1);
        }
    }

    private Socket knock() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), door.port());
    }

    private static int answer(Socket guest) throws IOException {
        guest.getOutputStream().write('x');
        guest.getOutputStream().flush();
        return guest.getInputStream().read();
    }
}
