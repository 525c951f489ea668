package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a local time means when an evening passes midnight, and when clocks change. */
class MomentReaderTests {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate PLAIN_DAY = LocalDate.parse("2026-12-15");
    private static final LocalDate FORWARD = LocalDate.parse("2027-03-28");
    private static final LocalDate BACK = LocalDate.parse("2026-10-25");

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({
        "22:00, 23:30, 2026-12-15T22:30:00Z",
        "22:00, 00:30, 2026-12-15T23:30:00Z",
        "22:00, 24:00, 2026-12-15T23:00:00Z",
        "20:00, 00:00, 2026-12-15T23:00:00Z",
        "09:30, 09:30, 2026-12-16T08:30:00Z",
        "20:00, 2026-12-17 12:00, 2026-12-17T11:00:00Z"
    })
    void anEndAtOrBeforeTheStartIsOnTheNextDay(String start, String end, Instant expected) {
        assertThat(end(PLAIN_DAY, start, end)).isEqualTo(expected);
        assertThat(findings.mistakes()).isEmpty();
    }

    @Test
    void theNextDayIsSaid() {
        end(PLAIN_DAY, "22:00", "00:30");
        assertThat(findings.warnings()).containsExactly(Warning.of(7, "end", "next-day", "2026-12-16 00:30"));
    }

    @ParameterizedTest
    @CsvSource({"02:30, 03:00", "02:00, 04:00", "01:00, 02:59"})
    void anHourThatANightSkipsDoesNotExist(String start, String end) {
        assertThat(end(FORWARD, start, end)).isNull();
        assertThat(findings.mistakes()).extracting(Mistake::code).contains("no-such-time");
    }

    @Test
    void anEndAfterMidnightMayBeSkippedToo() {
        assertThat(end(FORWARD.minusDays(1), "22:00", "02:15")).isNull();
        assertThat(findings.mistakes())
                .containsExactly(Mistake.of(7, "end", "no-such-time", "2027-03-28 02:15", "Europe/Amsterdam"));
    }

    @Test
    void ofAnHourThatANightHasTwiceTheFirstIsMeant() {
        assertThat(end(BACK, "01:30", "02:30")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(findings.warnings()).extracting(Warning::code).containsExactly("time-occurs-twice");
    }

    @Test
    void anOffsetSaysThatTheSecondIsMeant() {
        assertThat(end(BACK, "02:30+01:00", "02:45+01:00")).isEqualTo("2026-10-25T01:45:00Z");
        assertThat(end(BACK, "02:30", "02:15+01:00")).isEqualTo("2026-10-25T01:15:00Z");
        assertThat(findings.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28 02:30,,no-such-time",
        "2026-10-25 02:30,2026-10-25T00:30:00Z,time-occurs-twice",
        "2026-10-25 02:30+01:00,2026-10-25T01:30:00Z,",
        "1-10-2026 9:00,2026-10-01T07:00:00Z,",
        "2101-01-01 09:00,,bad-year"
    })
    void theSameHoldsForADateWithATime(String written, Instant expected, String code) {
        assertThat(reader(Map.of("at", written)).moment("at")).isEqualTo(expected);
        assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private Instant end(LocalDate day, String start, String end) {
        var reader = reader(Map.of("start", start, "end", end));
        return reader.end("end", day, reader.time("start", day));
    }

    private MomentReader reader(Map<String, String> cells) {
        return new MomentReader(new RowReader(new Row(7, cells, Notation.DUTCH), findings), AMSTERDAM);
    }

    private List<String> codes() {
        return java.util.stream.Stream.<Remark>concat(findings.mistakes().stream(), findings.warnings().stream())
                .map(Remark::code)
                .toList();
    }
}
