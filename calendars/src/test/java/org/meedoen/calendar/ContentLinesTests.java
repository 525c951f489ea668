package org.meedoen.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "😀", "👩‍👩‍👧", "שלום ", "مرحبا, ", "a😀é"})
    void noLineIsLongerThan75OctetsAndNoCharacterIsSplit(String part) {
        for (var shift = 0; shift < 80; shift++) {
            var text = "x".repeat(shift) + part.repeat(90);
            var written = text("SUMMARY", text);
            assertThat(written.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(written).doesNotContain("\uFFFD");
            assertThat(written.replace("\r\n ", "")).isEqualTo("SUMMARY:" + ContentLines.escaped(text) + "\r\n");
        }
    }

    @Test
    void aLineOf75OctetsIsNotFolded() {
        assertThat(text("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(text("X", "a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Test
    void whatMeansSomethingToACalendarIsEscaped() {
        assertThat(text("X", "Koffie, thee; of \\ niets: <b>kies</b>"))
                .isEqualTo("X:Koffie\\, thee\\; of \\\\ niets: <b>kies</b>\r\n");
    }

    @Test
    void aLineBreakCannotBeginAProperty() {
        assertThat(text("X", "een\nEND:VEVENT\r\ntwee\rdrie\u0000")).isEqualTo("X:een\\nEND:VEVENT\\ntweedrie\r\n");
        assertThat(ContentLines.quoted("LPB \"Utrecht\"\n;X=1")).isEqualTo("\"LPB ''Utrecht'' ;X=1\"");
    }

    @Test
    void aPersonsNameIsQuotedAndTheirAddressIsPartOfAUri() {
        assertThat(person("Wit, Anna; de \"Wït\"\r\nX:1", "anna+lpb@stad.example"))
                .isEqualTo("ATTENDEE;CN=\"Wit, Anna; de ''Wït'' X:1\":mailto:anna+lpb@stad.example\r\n");
        assertThat(person("", "a?b%c&é\n@stad.example"))
                .isEqualTo("ATTENDEE:mailto:a%3Fb%25c%26%C3%A9%0A@stad.example\r\n");
    }

    @Test
    void theHourThatIsRepeatedInAutumnIsNotTakenForTheOneBefore() {
        var first = Instant.parse("2026-10-25T00:30:00Z");
        var again = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(local(first)).isEqualTo("DTSTART;TZID=Europe/Amsterdam:20261025T023000\r\n");
        assertThat(local(again)).isEqualTo("DTSTART:20261025T013000Z\r\n");
        assertThat(local(again.plusSeconds(3600))).isEqualTo("DTSTART;TZID=Europe/Amsterdam:20261025T033000\r\n");
        assertThat(local(Instant.parse("2026-03-29T01:00:00Z")))
                .isEqualTo("DTSTART;TZID=Europe/Amsterdam:20260329T030000\r\n");
    }

    private static String local(Instant moment) {
        var zone = ZoneId.of("Europe/Amsterdam");
        return new String(new ContentLines().addIn(zone, "DTSTART", moment).bytes(), UTF_8);
    }

    private static String person(String name, String address) {
        return new String(
                new ContentLines().addPerson("ATTENDEE", name, address).bytes(), UTF_8);
    }

    private static String text(String name, String text) {
        return new String(new ContentLines().addText(name, text).bytes(), UTF_8);
    }
}
