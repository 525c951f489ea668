package org.meedoen.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnectOptions;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.stream.IntStream;

/** Opens connections to a port of this machine, from one source address or from many. */
public final class Lines {

    private final List<HttpClientAgent> clients;
    private final HttpConnectOptions target;
    private int turn;

    private Lines(List<HttpClientAgent> clients, int port) {
        this.clients = clients;
        this.target = new HttpConnectOptions()
                .setServer(SocketAddress.inetSocketAddress(port, "127.0.0.1"))
                .setHost("localhost")
                .setPort(port);
    }

    public static Lines to(int port, Vertx vertx) {
        return new Lines(List.of(vertx.createHttpClient(options())), port);
    }

    /** As a crowd comes: hardly two from the same address. Works where all of 127/8 is loopback, as on Linux. */
    public static Lines fromManyAddresses(int port, int addresses, Vertx vertx) {
        var clients = IntStream.range(0, addresses)
                .mapToObj(i -> "127.0." + (1 + i / 250) + "." + (1 + i % 250))
                .map(address ->
                        (HttpClientAgent) vertx.createHttpClient(options().setLocalAddress(address)))
                .toList();
        return new Lines(clients, port);
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions().setKeepAliveTimeout(0).setDecompressionSupported(false);
    }

    Future<Line> open() {
        var client = clients.get(Math.floorMod(turn++, clients.size()));
        return client.connect(target).map(connection -> new Line(connection, client));
    }

    /** On a connection for this alone. */
    public Future<Answer> once(Call call) {
        return open().compose(line ->
                line.send(call).onComplete(answered -> line.connection().close()));
    }

    public Future<List<Line>> open(int count) {
        var opened = IntStream.range(0, count).mapToObj(i -> open()).toList();
        return Future.all(opened).map(all -> all.<Line>list());
    }
}
