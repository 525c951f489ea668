package org.meedoen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.contracts.capacity.AvailabilityEvent;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignupEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code docs/asyncapi.yaml} says is what the records are and what the golden files hold. */
class AsyncApiTests {

    private static final AsyncApi DESCRIBED = AsyncApi.read();

    private static final Map<String, Class<?>> TOPICS = Map.of(
            Topics.SIGNUPS, SignupEvent.class,
            Topics.PLACES, PlaceEvent.class,
            Topics.AVAILABILITY, AvailabilityEvent.class,
            Topics.NOTIFICATIONS, NotificationEvent.class);

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Stream<Path> files() throws IOException {
        return GoldenFilesTests.files().stream();
    }

    static Set<Map.Entry<String, Class<?>>> events() {
        return GoldenFilesTests.types().entrySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyGoldenFileIsAMessageAsItIsDescribed(Path file) throws IOException {
        assertThat(schemaOf(file).validate(golden(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsMissingAddedOrOfAnotherTypeIsNoSuchMessage(Path file) throws IOException {
        var schema = schemaOf(file);
        for (var property : golden(file).propertyNames()) {
            assertThat(schema.validate(golden(file).putNull(property)))
                    .as(property)
                    .isNotEmpty();
        }
        assertThat(schema.validate(golden(file).put("added", 1))).isNotEmpty();
        assertThat(schema.validate(JsonMapper.shared().createObjectNode())).isNotEmpty();
    }

    @Test
    void everyEventIsAMessageAndEveryMessageAnEvent() {
        assertThat(DESCRIBED.schemaOfMessage().keySet())
                .containsExactlyInAnyOrderElementsOf(GoldenFilesTests.types().keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyRecordIsDescribedWithAllOfItsComponents(Map.Entry<String, Class<?>> event) {
        var schema = DESCRIBED.schemaOfMessage().get(event.getKey());
        new RecordDescription(DESCRIBED)
                .check(DESCRIBED.document().at("/components/schemas/" + schema), event.getValue());
    }

    @Test
    void everyTopicIsAChannelWithItsOwnFamilyOfEvents() {
        assertThat(channels().keySet()).containsExactlyInAnyOrderElementsOf(TOPICS.keySet());
        TOPICS.forEach((topic, family) -> assertThat(
                        DESCRIBED.messagesOn(channels().get(topic)))
                .as(topic)
                .containsExactlyInAnyOrderElementsOf(WireNames.of(family).keySet()));
    }

    @Test
    void theKeyOfAChannelIsInEachOfItsMessages() {
        channels().forEach((topic, channel) -> {
            for (var message : DESCRIBED.messagesOn(channel)) {
                var schema = DESCRIBED.schemaOfMessage().get(message);
                var required =
                        DESCRIBED.document().at("/components/schemas/" + schema).path("required");
                assertThat(required.valueStream().map(JsonNode::asString))
                        .as(message)
                        .contains(keyOf(message, channel));
            }
        });
    }

    /** The x-key of the message, or else of the channel. */
    private static String keyOf(String message, JsonNode channel) {
        return DESCRIBED
                .message(message)
                .path("x-key")
                .asString(channel.path("x-key").asString(""));
    }

    /** By topic, without those of the dead letters. */
    private static Map<String, JsonNode> channels() {
        return DESCRIBED.channels().values().stream()
                .filter(channel -> !channel.has("parameters"))
                .collect(Collectors.toMap(channel -> channel.path("address").asString(), channel -> channel));
    }

    private Schema schemaOf(Path file) {
        var name = DESCRIBED.schemaOfMessage().get(GoldenFilesTests.wireName(file));
        return registry.getSchema(DESCRIBED.strictSchema(name));
    }

    private static ObjectNode golden(Path file) throws IOException {
        return (ObjectNode) JsonMapper.shared().readTree(Files.readString(GoldenFilesTests.GOLDEN.resolve(file)));
    }
}
