package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "MEEDOEN_TILES=")
class TilesOffIT extends GatewayWithBackends {

    @Test
    void there_are_no_tiles() {
        assertProblem(visitor().get("/tiles/9/1/1.png"), 404, "not-found");
        var answer = visitor().get("/tiles/tiles.json");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.tiles")).isEmpty();
        assertThat(JsonPath.<String>read(answer.body(), "$.attribution")).isEmpty();
    }
}
