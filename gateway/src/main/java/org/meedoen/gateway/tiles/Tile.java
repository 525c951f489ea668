package org.meedoen.gateway.tiles;

import java.util.Optional;
import java.util.regex.Pattern;

/** One square of the map of the world in Web Mercator: zoom level, column and row. */
record Tile(int zoom, int column, int row) {

    static final int NEAREST = 19;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,6}");
    private static final String SUFFIX = ".png";

    /** Empty if there is no such tile. */
    static Optional<Tile> at(String zoom, String column, String rowFile) {
        if (!rowFile.endsWith(SUFFIX)) return Optional.empty();
        var row = rowFile.substring(0, rowFile.length() - SUFFIX.length());
        return isNumber(zoom) && isNumber(column) && isNumber(row)
                ? Optional.of(new Tile(Integer.parseInt(zoom), Integer.parseInt(column), Integer.parseInt(row)))
                        .filter(Tile::exists)
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private boolean exists() {
        return zoom <= NEAREST && column < 1 << zoom && row < 1 << zoom;
    }
}
