package org.meedoen.gateway.tiles;

import java.util.List;

/**
 * In the form of TileJSON.
 *
 * @param tiles the addresses; none if the map has no tiles
 * @param attribution a text, without markup
 */
record TileDescription(String tilejson, List<String> tiles, String attribution, int maxzoom) {

    private static final String VERSION = "3.0.0";
    private static final List<String> OURS = List.of("/tiles/{z}/{x}/{y}.png");

    static TileDescription of(TileSettings settings) {
        return settings.isOn()
                ? new TileDescription(VERSION, OURS, settings.attribution(), Tile.NEAREST)
                : new TileDescription(VERSION, List.of(), "", Tile.NEAREST);
    }
}
