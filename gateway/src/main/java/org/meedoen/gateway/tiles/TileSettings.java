package org.meedoen.gateway.tiles;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * The server that draws the map.
 *
 * @param address of a tile, with {z}, {x} and {y}; empty: the map has no tiles
 * @param attribution shown on the map, as the licence of the tiles asks
 * @param patience with the server
 * @param largest tile that is passed on
 * @param cached how much is kept in memory
 * @param fresh how long the gateway and browsers keep a tile
 * @param connections to the server at the same time
 * @param pause after the server did not answer, before it is asked again
 */
@ConfigurationProperties("meedoen.tiles")
record TileSettings(
        String address,
        String attribution,
        Duration patience,
        DataSize largest,
        DataSize cached,
        Duration fresh,
        int connections,
        Duration pause) {

    private static final List<String> PARTS = List.of("{z}", "{x}", "{y}");

    TileSettings {
        address = address.strip();
        Assert.isTrue(address.isEmpty() || isTemplate(address), wrong(address));
    }

    private static String wrong(String address) {
        return "MEEDOEN_TILES must be empty, or begin with https:// or http:// and contain {z}, {x} and {y}, unlike "
                + address;
    }

    /** The parts that vary must not choose the server. */
    private static boolean isTemplate(String address) {
        return address.matches("https?://[^{}/@\\s]+/\\S*") && PARTS.stream().allMatch(address::contains);
    }

    boolean isOn() {
        return !address.isEmpty();
    }

    URI addressOf(Tile tile) {
        return URI.create(address.replace("{z}", String.valueOf(tile.zoom()))
                .replace("{x}", String.valueOf(tile.column()))
                .replace("{y}", String.valueOf(tile.row())));
    }
}
