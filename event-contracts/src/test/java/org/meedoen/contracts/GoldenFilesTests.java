package org.meedoen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignupEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message on a topic outlives the code that wrote it. Each golden file is a message as it was once written; a file is
 * added for a new version and never changed.
 */
class GoldenFilesTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private final JsonMapper json = JsonMapper.shared();

    private static Map<String, Class<?>> types() {
        return Stream.of(SignupEvent.class, NotificationEvent.class, PlaceEvent.class, SlotAvailability.class)
                .flatMap(family -> WireNames.of(family).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Stream<Map.Entry<String, Class<?>>> eventTypes() {
        return types().entrySet().stream();
    }

    @Test
    void everyEventHasItsFileAndEveryFileItsEvent() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(types().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void whatWasWrittenOnceIsReadAndWrittenTheSame(Map.Entry<String, Class<?>> type) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(type.getKey() + ".json"));
        var event = json.readValue(golden, type.getValue());
        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void aFieldOfALaterVersionIsPassedOver(Map.Entry<String, Class<?>> type) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(type.getKey() + ".json"));
        var later = ((ObjectNode) json.readTree(golden)).put("addedLater", "something");
        assertThat(json.treeToValue(later, type.getValue())).isEqualTo(json.readValue(golden, type.getValue()));
    }
}
