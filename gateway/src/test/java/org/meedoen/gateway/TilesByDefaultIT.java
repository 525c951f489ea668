package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class TilesByDefaultIT extends GatewayWithBackends {

    @Test
    void they_are_those_of_pdok(@Autowired Environment settings) {
        assertThat(settings.getProperty("meedoen.tiles.address"))
                .isEqualTo(
                        "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png");
        assertThat(JsonPath.<String>read(visitor().get("/tiles/tiles.json").body(), "$.attribution"))
                .contains("Kadaster");
    }
}
