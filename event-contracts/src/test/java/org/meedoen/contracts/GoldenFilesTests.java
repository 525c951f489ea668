package org.meedoen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.contracts.capacity.AvailabilityEvent;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignupEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message on a topic outlives the code that wrote it. Each golden file is a message as it was once written, named by
 * its wire name and perhaps by what was new in it; files are added and never changed.
 */
class GoldenFilesTests {

    static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern NAME = Pattern.compile("(.+\\.v\\d+)(\\..+)?\\.json");
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(ignored -> Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build();

    static Map<String, Class<?>> types() {
        return Stream.of(SignupEvent.class, NotificationEvent.class, PlaceEvent.class, AvailabilityEvent.class)
                .flatMap(family -> WireNames.of(family).entrySet().stream())
                .distinct()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    static String wireName(Path file) {
        var name = NAME.matcher(file.toString());
        assertThat(name.matches()).as("%s", file).isTrue();
        return name.group(1);
    }

    @Test
    void everyEventHasItsFileAndEveryFileItsEvent() throws IOException {
        assertThat(files().stream().map(GoldenFilesTests::wireName).distinct())
                .containsExactlyInAnyOrderElementsOf(types().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatWasWrittenOnceIsReadAndWrittenTheSame(Path file) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(file));
        var event = json.readValue(golden, types().get(wireName(file)));
        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFieldOfALaterVersionIsPassedOver(Path file) throws IOException {
        var type = types().get(wireName(file));
        var golden = Files.readString(GOLDEN.resolve(file));
        var later = ((ObjectNode) json.readTree(golden)).put("addedLater", "something");
        assertThat(json.treeToValue(later, type)).isEqualTo(json.readValue(golden, type));
    }
}
