package org.meedoen.gateway.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class TileSettingsTests {

    @Test
    void the_address_of_a_tile_has_its_numbers_in_their_places() {
        assertThat(settings("https://tiles.example/a/{z}/{x}/{y}.png?key=k").addressOf(new Tile(13, 4216, 2702)))
                .hasToString("https://tiles.example/a/13/4216/2702.png?key=k");
    }

    @Test
    void an_empty_address_turns_tiles_off() {
        assertThat(settings(" ").isOn()).isFalse();
        assertThat(settings("http://tiles/{z}/{x}/{y}").isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example/{z}/{x}.png",
                "file:///etc/{z}/{x}/{y}",
                "tiles.example/{z}/{x}/{y}",
                "https://{z}.tiles.example/{x}/{y}/{z}",
                "https://tiles.example{x}/{z}/{x}/{y}",
                "https://tiles.example/{z}/{x}/{y} .png",
            })
    void an_address_that_cannot_be_used_stops_the_start(String address) {
        assertThatThrownBy(() -> settings(address)).hasMessageContaining("MEEDOEN_TILES");
    }

    private static TileSettings settings(String address) {
        return new TileSettings(
                address,
                "Kadaster",
                Duration.ofSeconds(1),
                DataSize.ofKilobytes(1),
                DataSize.ofKilobytes(1),
                Duration.ofDays(1),
                1,
                Duration.ofSeconds(1));
    }
}
