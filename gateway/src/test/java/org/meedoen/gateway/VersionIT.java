package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionIT extends GatewayWithBackends {

    @Test
    void the_version_is_public() {
        var answer = visitor().get("/api/v1/version");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(JsonPath.<String>read(answer.body(), "$.version")).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(JsonPath.<String>read(answer.body(), "$.commit")).matches("[0-9a-f]{40}|unknown");
    }

    @Test
    void the_response_has_the_properties_that_are_described() {
        var document = visitor().get("/api/v1/openapi.json").body();
        var held = JsonPath.<Map<String, String>>read(
                visitor().get("/api/v1/version").body(), "$");
        assertThat(JsonPath.<List<String>>read(document, "$.components.schemas.Version.required"))
                .containsExactlyInAnyOrderElementsOf(held.keySet());
        assertThat(JsonPath.<List<Object>>read(document, "$.paths['/api/v1/version'].get.security"))
                .isEmpty();
    }
}
