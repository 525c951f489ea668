package org.meedoen.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WholeInterfaceTests {

    private static final String SIGNUP = """
            {"openapi": "3.1.0",
             "paths": {"/api/v1/me": {"get": {"ref": {"$ref": "#/components/schemas/Slot"}}}, "/internal/keys": {}},
             "components": {"schemas": {"Slot": {"type": "object"}, "Place": {"type": "string"}}}}""";
    private static final String CAPACITY = """
            {"openapi": "3.1.0",
             "paths": {"/api/v1/x": {"get": {"ref": {"$ref": "#/components/schemas/Slot"}}}},
             "components": {"schemas": {"Slot": {"type": "integer"}, "Place": {"type": "string"}}}}""";

    private final JsonNode whole = JsonMapper.shared()
            .readTree(new WholeInterface(List.of(
                            ServiceDocument.read("signup", SIGNUP),
                            ServiceDocument.read("capacity", CAPACITY),
                            ServiceDocument.read("notification", "{}")))
                    .json());

    @Test
    void what_is_under_the_door_is_told_and_nothing_else() {
        assertThat(whole.get("paths").propertyNames()).containsExactly("/api/v1/me", "/api/v1/x");
    }

    @Test
    void two_shapes_of_one_name_keep_apart() {
        assertThat(whole.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Slot", "Place", "CapacitySlot");
        assertThat(whole.at("/paths/~1api~1v1~1me/get/ref/$ref").asString()).isEqualTo("#/components/schemas/Slot");
        assertThat(whole.at("/paths/~1api~1v1~1x/get/ref/$ref").asString())
                .isEqualTo("#/components/schemas/CapacitySlot");
    }
}
