package org.meedoen.gateway.tiles;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Serves the tiles of the map, and what the map has to know of them. */
@Configuration(proxyBeanMethods = false)
class TileRoutes {

    private static final String DESCRIPTION = "/tiles/tiles.json";
    private static final String TILE = "/tiles/{zoom}/{column}/{row}";

    @Bean
    RouterFunction<ServerResponse> mapTiles(TileSettings settings, Tiles tiles) {
        return RouterFunctions.route()
                .route(GET(DESCRIPTION).or(HEAD(DESCRIPTION)), _ -> described(settings))
                .route(GET(TILE).or(HEAD(TILE)), request -> drawn(request, settings, tiles))
                .build();
    }

    private static Mono<ServerResponse> described(TileSettings settings) {
        return ServerResponse.ok().cacheControl(CacheControl.noCache()).bodyValue(TileDescription.of(settings));
    }

    private static Mono<ServerResponse> drawn(ServerRequest request, TileSettings settings, Tiles tiles) {
        var tile = Tile.at(request.pathVariable("zoom"), request.pathVariable("column"), request.pathVariable("row"));
        return tiles.find(tile).flatMap(image -> answer(image, settings.fresh()));
    }

    private static Mono<ServerResponse> answer(TileImage image, Duration fresh) {
        return ServerResponse.ok()
                .contentType(image.type())
                .contentLength(image.size())
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .bodyValue(image.bytes());
    }
}
