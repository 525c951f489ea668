package org.meedoen.gateway.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileTests {

    @Test
    void a_tile_has_a_zoom_level_a_column_and_a_row() {
        assertThat(Tile.at("0", "0", "0.png")).contains(new Tile(0, 0, 0));
        assertThat(Tile.at("13", "4216", "2702.png")).contains(new Tile(13, 4216, 2702));
        assertThat(Tile.at("19", "524287", "524287.png")).contains(new Tile(19, 524_287, 524_287));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0, 0.png",
        "-1, 0, 0.png",
        "1, 2, 0.png",
        "1, 0, 2.png",
        "1, 0, -1.png",
        "1, 01, 0.png",
        "1, 0, 0",
        "1, 0, 0.svg",
        "1, 0, 0.png.png",
        "1, 0, .png",
        "1, +0, 0.png",
        "x, 0, 0.png",
        "99999999999, 0, 0.png",
        "1, 0?a=b, 0.png",
        "1, .., 0.png",
    })
    void there_is_no_other(String zoom, String column, String row) {
        assertThat(Tile.at(zoom, column, row)).isEmpty();
    }
}
