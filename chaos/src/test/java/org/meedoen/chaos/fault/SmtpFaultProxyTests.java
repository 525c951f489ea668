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
import org.meedoen.chaos.fault.SmtpFaultProxy.Behaviour;
import org.meedoen.servers.FreePorts;

class SmtpFaultProxyTests {

    private ServerSocket behind;
    private SmtpFaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        behind = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::echo);
        proxy = new SmtpFaultProxy(FreePorts.next(), behind.getLocalPort());
    }

    private void echo() {
        try {
            while (true) {
                var client = behind.accept();
                Thread.ofVirtual().start(() -> echo(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void echo(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException closed) {
            // the client has closed
        }
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        behind.close();
    }

    @Test
    void forwardsEverything() throws IOException {
        try (var client = connect()) {
            assertThat(exchange(client)).isEqualTo('x');
        }
    }

    @Test
    void refusesConnectionsAndForwardsAgain() throws IOException {
        try (var client = connect()) {
            assertThat(exchange(client)).isEqualTo('x');
            proxy.set(Behaviour.REFUSES);
            assertThatThrownBy(this::connect).isInstanceOf(IOException.class);
        }
        proxy.set(Behaviour.FORWARDS);
        try (var client = connect()) {
            assertThat(exchange(client)).isEqualTo('x');
        }
    }

    @Test
    void stallsAndContinuesWhereItStopped() throws IOException {
        proxy.set(Behaviour.STALLS);
        try (var client = connect()) {
            client.setSoTimeout(300);
            assertThatThrownBy(() -> exchange(client)).isInstanceOf(SocketTimeoutException.class);
            proxy.set(Behaviour.FORWARDS);
            client.setSoTimeout(10_000);
            assertThat(client.getInputStream().read()).isEqualTo('x');
        }
    }

    @Test
    void disconnectsBeforeAResponse() throws IOException {
        proxy.set(Behaviour.DISCONNECTS);
        try (var client = connect()) {
            var response = exchange(client);
            while (response == 'x') {
                response = exchange(client);
            }
            assertThat(response).isEqualTo(-1);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static int exchange(Socket client) throws IOException {
        client.getOutputStream().write('x');
        client.getOutputStream().flush();
        return client.getInputStream().read();
    }
}
