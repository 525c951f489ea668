package org.meedoen.standalone;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample congress is realistic, and recognizable as a sample. */
class SampleCongressTests {

    private static final List<String> OF_SESSION = List.of(
            "kind",
            "title_nl",
            "title_en",
            "abstract_nl",
            "abstract_en",
            "hosts",
            "language",
            "accessibility",
            "accessibility_en");

    private final JsonNode congress = JsonMapper.shared().readTree(resource("congress.json"));
    private final List<CSVRecord> slots = rows("programme.csv");
    private final Map<String, List<CSVRecord>> sessions =
            slots.stream().collect(groupingBy(slot -> slot.get("session_key")));

    @Test
    void it_says_that_it_is_a_sample() {
        assertThat(congress.get("sample").asBoolean()).isTrue();
        assertThat(congress.at("/name/nl").asString()).contains("voorbeeld");
        assertThat(congress.at("/name/en").asString()).contains("sample");
        assertThat(congress.get("contactEmail").asString()).endsWith(".example");
        assertThat(congress.get("organisers").valueStream())
                .allSatisfy(address -> assertThat(address.asString()).endsWith(".example"));
    }

    @Test
    void it_has_the_columns_of_the_programme_file() {
        assertThat(slots.getFirst().getParser().getHeaderNames())
                .containsExactly(
                        "session_key",
                        "kind",
                        "title_nl",
                        "title_en",
                        "abstract_nl",
                        "abstract_en",
                        "hosts",
                        "theme",
                        "theme_en",
                        "district",
                        "language",
                        "accessibility",
                        "accessibility_en",
                        "signup_opens_at",
                        "signup_closes_at",
                        "slot_key",
                        "date",
                        "start",
                        "end",
                        "meeting_point",
                        "meeting_point_en",
                        "latitude",
                        "longitude",
                        "end_point",
                        "end_point_en",
                        "capacity",
                        "waiting_list",
                        "cancelled");
        assertThat(slots).allMatch(CSVRecord::isConsistent);
    }

    @Test
    void it_is_as_large_as_a_congress() {
        assertThat(sessions).hasSizeBetween(30, 40);
        assertThat(slots).hasSizeBetween(55, 65);
        assertThat(slots).extracting(slot -> slot.get("slot_key")).doesNotHaveDuplicates();
    }

    @Test
    void a_session_is_told_on_its_first_row_and_not_contradicted_on_the_others() {
        sessions.values()
                .forEach(rows -> OF_SESSION.forEach(column -> {
                    assertThat(rows.getFirst().get(column)).as(column).isNotBlank();
                    assertThat(rows.stream().skip(1))
                            .allSatisfy(row -> assertThat(row.get(column)).isEmpty());
                }));
    }

    @Test
    void places_suit_the_kind_of_session() {
        slots.forEach(slot -> {
            var places = Integer.parseInt(slot.get("capacity"));
            switch (kind(slot)) {
                case "werkbezoek" -> assertThat(places).isBetween(12, 30);
                case "workshop" -> assertThat(places).isBetween(20, 40);
                case "lezing" -> assertThat(places).isBetween(80, 300);
                default -> throw new AssertionError(slot);
            }
        });
    }

    @Test
    void it_happens_on_the_days_of_the_congress_by_day_or_evening() {
        List<String> days =
                congress.get("days").valueStream().map(JsonNode::asString).toList();
        slots.forEach(slot -> {
            var start = LocalTime.parse(slot.get("start"));
            var length = Duration.between(start, LocalTime.parse(slot.get("end")));
            assertThat(slot.get("date")).isIn(days);
            assertThat(start).isBetween(LocalTime.of(9, 0), LocalTime.of(20, 0));
            assertThat(length).isBetween(Duration.ofMinutes(45), Duration.ofHours(4));
        });
    }

    @Test
    void everybody_meets_in_utrecht() {
        assertThat(slots).allSatisfy(slot -> {
            assertThat(slot.get("meeting_point")).isNotBlank();
            assertThat(Double.parseDouble(slot.get("latitude"))).isBetween(52.03, 52.15);
            assertThat(Double.parseDouble(slot.get("longitude"))).isBetween(4.97, 5.20);
        });
    }

    @Test
    void most_slots_have_a_waiting_list_and_none_is_called_off() {
        assertThat(slots).allSatisfy(slot -> {
            assertThat(slot.get("waiting_list")).isIn("ja", "nee");
            assertThat(slot.get("cancelled")).isEqualTo("nee");
        });
        assertThat(slots.stream().filter(slot -> slot.get("waiting_list").equals("ja")))
                .hasSizeGreaterThan(slots.size() * 3 / 4);
    }

    @Test
    void every_municipality_can_be_chosen_once() {
        var organisations = rows("organisations.csv");
        assertThat(organisations)
                .hasSizeGreaterThan(300)
                .extracting(row -> row.get("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("GM\\d{4}"));
        assertThat(organisations)
                .extracting(row -> row.get("name"))
                .doesNotHaveDuplicates()
                .contains("Utrecht", "Súdwest-Fryslân", "Nuenen, Gerwen en Nederwetten")
                .noneMatch(name -> name.contains(".)"));
    }

    @Test
    void participants_are_invented_and_come_from_the_organisations() {
        var organisations =
                rows("organisations.csv").stream().map(row -> row.get("id")).toList();
        var participants = rows("participants.csv");
        assertThat(participants).hasSize(40).allSatisfy(row -> {
            assertThat(row.get("name")).endsWith(" Voorbeeld");
            assertThat(row.get("address")).endsWith(".example");
        });
        assertThat(participants).extracting(row -> row.get("address")).doesNotHaveDuplicates();
        assertThat(participants)
                .extracting(row -> row.get("organisation"))
                .filteredOn(id -> !id.isEmpty())
                .hasSizeGreaterThan(30)
                .isSubsetOf(organisations);
    }

    /** So that its first day is that of the congress, when it is moved to other days. */
    @Test
    void some_participants_come_on_the_first_day_and_others_on_others() {
        var days = rows("participants.csv").stream()
                .flatMap(row -> Stream.of(row.get("days").split(" ")))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.toSet());
        assertThat(days)
                .containsExactlyInAnyOrderElementsOf(congress.get("days")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private String kind(CSVRecord slot) {
        return sessions.get(slot.get("session_key")).getFirst().get("kind");
    }

    private static List<CSVRecord> rows(String name) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(resource(name))) {
            return parser.getRecords();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static InputStreamReader resource(String name) {
        var found = SampleCongressTests.class.getResourceAsStream("/sample/" + name);
        return new InputStreamReader(Objects.requireNonNull(found, name), StandardCharsets.UTF_8);
    }
}
