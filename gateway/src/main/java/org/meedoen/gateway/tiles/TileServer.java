package org.meedoen.gateway.tiles;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Fetches tiles over connections of its own, without anything of the visitor's request. It has few connections, a short queue
 * and little patience, so that a server that stalls occupies nothing else.
 */
@Component
class TileServer {

    private static final int QUEUED_PER_CONNECTION = 16;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final String ACCEPTED = "image/png,image/jpeg,image/webp";

    private final TileSettings settings;
    private final WebClient client;

    TileServer(TileSettings settings) {
        this.settings = settings;
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http(settings)))
                .codecs(codecs -> codecs.defaultCodecs()
                        .maxInMemorySize((int) settings.largest().toBytes()))
                .defaultHeader("Accept", ACCEPTED)
                .defaultHeader("User-Agent", "Meedoen")
                .build();
    }

    private static HttpClient http(TileSettings settings) {
        var connections = ConnectionProvider.builder("tiles")
                .maxConnections(settings.connections())
                .pendingAcquireMaxCount(settings.connections() * QUEUED_PER_CONNECTION)
                .pendingAcquireTimeout(settings.patience())
                .maxIdleTime(IDLE)
                .build();
        return HttpClient.create(connections).followRedirect(false).responseTimeout(settings.patience());
    }

    /** The time for the whole tile is limited, as a server may send it byte by byte. */
    Mono<TileImage> fetch(Tile tile) {
        return client.get()
                .uri(settings.addressOf(tile))
                .exchangeToMono(TileServer::image)
                .timeout(settings.patience());
    }

    private static Mono<TileImage> image(ClientResponse response) {
        var type = response.headers().contentType().filter(TileImage::isPassed);
        return response.statusCode().value() == HttpStatus.OK.value() && type.isPresent()
                ? response.bodyToMono(byte[].class).map(bytes -> new TileImage(type.get(), bytes))
                : response.releaseBody().then(Mono.error(refused(response)));
    }

    private static ResponseStatusException refused(ClientResponse response) {
        var status = response.statusCode();
        return new ResponseStatusException(
                status.is5xxServerError() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NOT_FOUND,
                "The tile server answered with " + status);
    }
}
