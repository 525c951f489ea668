package org.meedoen.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A congress, its organisations and its programme, in the formats of the API. */
public record SampleFiles(String congress, String organisations, String programme) {

    public static SampleFiles onClassPath() {
        return new SampleFiles(read("congress.json"), read("organisations.csv"), read("programme.csv"));
    }

    private static String read(String name) {
        try (var stream = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no sample/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String slug() {
        return json().get("slug").asString();
    }

    String timeZone() {
        return json().get("timeZone").asString();
    }

    List<LocalDate> days() {
        return json().get("days")
                .valueStream()
                .map(JsonNode::asString)
                .map(LocalDate::parse)
                .toList();
    }

    /** The addresses that may sign in as organisers of the congress. */
    public List<String> organisers() {
        return json().get("organisers").valueStream().map(JsonNode::asString).toList();
    }

    SampleFiles map(UnaryOperator<String> change) {
        return new SampleFiles(change.apply(congress), change.apply(organisations), change.apply(programme));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(congress);
    }
}
