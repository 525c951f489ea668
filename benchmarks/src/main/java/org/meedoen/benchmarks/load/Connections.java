package org.meedoen.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnectOptions;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.stream.IntStream;

/** Opens connections to a local port, from one source address or from many. */
public final class Connections {

    private final List<HttpClientAgent> clients;
    private final HttpConnectOptions target;
    private int turn;

    private Connections(List<HttpClientAgent> clients, int port) {
        this.clients = clients;
        this.target = new HttpConnectOptions()
                .setServer(SocketAddress.inetSocketAddress(port, "127.0.0.1"))
                .setHost("localhost")
                .setPort(port);
    }

    public static Connections to(int port, Vertx vertx) {
        return new Connections(List.of(vertx.createHttpClient(options())), port);
    }

    /** From many source addresses, as real users have. Works where all of 127/8 is loopback, as on Linux. */
    public static Connections fromManyAddresses(int port, int addresses, Vertx vertx) {
        var clients = IntStream.range(0, addresses)
                .mapToObj(i -> "127.0." + (1 + i / 250) + "." + (1 + i % 250))
                .map(address ->
                        (HttpClientAgent) vertx.createHttpClient(options().setLocalAddress(address)))
                .toList();
        return new Connections(clients, port);
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions().setKeepAliveTimeout(0).setDecompressionSupported(false);
    }

    Future<Connection> open() {
        var client = clients.get(Math.floorMod(turn++, clients.size()));
        return client.connect(target).map(connection -> new Connection(connection, client));
    }

    /** Sends the request on a connection of its own. */
    public Future<Response> once(PreparedRequest request) {
        return open().compose(opened ->
                opened.send(request).onComplete(_ -> opened.connection().close()));
    }

    public Future<List<Connection>> open(int count) {
        var opened = IntStream.range(0, count).mapToObj(i -> open()).toList();
        return Future.all(opened).map(all -> all.<Connection>list());
    }
}
