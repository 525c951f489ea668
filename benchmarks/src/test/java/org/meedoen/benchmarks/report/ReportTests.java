package org.meedoen.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportTests {

    private final Report report = new Report(
            "rush",
            Instant.parse("2026-11-19T09:00:00Z"),
            List.of("2 cores"),
            List.of(
                    Figure.of("one slot", "decisions/s", 3_900, 4_000, 4_100)
                            .beside(new Reference("row lock", Series.of(1_000)))
                            .within(new Reference("stub", Series.of(8_000)))
                            .towards(Goal.atLeast(1_000, 5_000)),
                    Figure.of("memory", "MB", 12.345)),
            List.of("The gateway took most."));

    @Test
    void theTableShowsEachFigureWithItsBaselineAndItsLimit() {
        assertThat(ReportTable.of(report).lines().filter(line -> line.contains("one slot")))
                .singleElement()
                .asString()
                .containsSubsequence(
                        "4,000 decisions/s",
                        "3: 3,900 – 4,100",
                        "1,000",
                        "5,000",
                        "required",
                        "1,000 row lock",
                        "4.00",
                        "8,000 stub",
                        "0.50");
    }

    @Test
    void allRowsOfTheTableAreEquallyWide() {
        assertThat(ReportTable.of(report)
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .map(String::length))
                .hasSize(4)
                .containsOnly(ReportTable.of(report)
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .findFirst()
                        .orElseThrow()
                        .length());
    }

    @Test
    void circumstancesPrecedeTheTableAndNotesFollowIt() {
        assertThat(ReportTable.of(report)).startsWith("2 cores\n").endsWith("- The gateway took most.\n");
    }

    @Test
    void theJsonHoldsEveryRound() {
        var json = JsonMapper.shared().readTree(ReportJson.of(report));
        var figure = json.path("figures").path(0);
        assertThat(json.path("benchmark").asString()).isEqualTo("rush");
        assertThat(figure.path("rounds")).hasSize(3);
        assertThat(figure.path("median").asDouble()).isEqualTo(4_000);
        assertThat(figure.path("baseline").path("ratio").asDouble()).isEqualTo(4);
        assertThat(figure.path("limit").path("ratio").asDouble()).isEqualTo(0.5);
        assertThat(figure.path("reached").asString()).isEqualTo("required");
        assertThat(json.path("figures").path(1).has("baseline")).isFalse();
    }
}
