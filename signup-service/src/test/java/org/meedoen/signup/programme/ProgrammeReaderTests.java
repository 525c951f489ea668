package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.signup.sheet.Mistake;

class ProgrammeReaderTests {

    @Test
    void aRowIsASlotOfASessionInTheCongresssTime() {
        var file = Example.read(Example.row("hosts", "Samira | Bob", "latitude", "52.0826", "longitude", "5.0942"));
        var session = file.sessions().getFirst().facts();
        assertThat(session.kind()).isEqualTo(Kind.VISIT);
        assertThat(session.hosts()).containsExactly("Samira", "Bob");
        assertThat(session.language()).isEqualTo("nl");
        var slot = file.slots().getFirst();
        assertThat(slot.facts().start()).isEqualTo(Instant.parse("2090-11-19T08:30:00Z"));
        assertThat(slot.facts().meetingPoint()).isEqualTo(new MeetingPoint("Krachtstation", null, 52.0826, 5.0942));
        assertThat(slot.facts().waitingList()).isTrue();
        assertThat(slot.cancelled()).isEqualTo(Optional.empty());
    }

    @Test
    void aSessionsFurtherRowsNeedNotRepeatIt() {
        var further = Example.row("session_key", "", "kind", "", "title_nl", "", "slot_key", "s1-b");
        var file = Example.read(Example.ROW, further);
        assertThat(file.sessions()).hasSize(1);
        assertThat(file.slots()).extracting(ProgrammeFile.SlotEntry::session).containsExactly("s1", "s1");
    }

    @Test
    void aSessionsFurtherRowsMayNotContradictIt() {
        assertThat(mistakes(Example.ROW, Example.row("title_nl", "Anders", "slot_key", "s1-b")))
                .containsExactly(Mistake.of(3, "title_nl", "contradicts", "2"));
    }

    @Test
    void htmlIsJustText() {
        var file = Example.read(Example.row("title_nl", "<script>alert(1)</script>"));
        assertThat(file.sessions().getFirst().facts().title().nl()).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            session_key   |                  | required
            session_key   | a b              | bad-key
            slot_key      |                  | required
            kind          | borrel           | bad-kind
            title_nl      |                  | required
            date          |                  | required
            date          | 19-11-2090       | bad-date
            date          | 2090-02-30       | bad-date
            date          | 2090-11-21       | day-outside-congress
            start         | 9u30             | bad-time
            start         | 25:00            | bad-time
            date          | 0001-11-19       | bad-year
            date          | 20901-11-19      | bad-year
            date          | 9999999999-01-01 | bad-date
            start         | 24:00            | bad-time
            start         | 9:30+02:00       | wrong-offset
            end           | 24:01            | bad-time
            end           | 2090-11-19 09:30 | end-before-start
            end           | 2101-01-01 09:30 | bad-year
            signup_opens_at  | 1999-12-31 09:00 | bad-year
            meeting_point |                  | required
            capacity      |                  | required
            capacity      | -1               | bad-number
            capacity      | 12,5             | bad-number
            capacity      | veel             | bad-number
            capacity      | 99999999999      | bad-number
            waiting_list  | misschien        | bad-answer
            cancelled     | x                | bad-answer
            language      | Nederlands       | bad-language
            theme_en      | Water            | translation-of-nothing
            accessibility_en | Stairs        | translation-of-nothing
            end_point_en  | Station          | translation-of-nothing
            signup_opens_at  | morgen        | bad-moment
            signup_closes_at | 2089-01-01 09:00 | closes-before-opening
            """)
    void whatIsWrongIsToldWithLineAndColumn(String column, String value, String code) {
        var mistakes = mistakes(Example.row(column, value == null ? "" : value));
        assertThat(mistakes).extracting(Mistake::code).containsExactly(code);
        assertThat(mistakes.getFirst().line()).isEqualTo(2);
        assertThat(mistakes.getFirst().column()).isEqualTo(column);
    }

    @Test
    void coordinatesComeTogetherAndLieOnEarth() {
        assertThat(codes(Example.row("latitude", "52.1"))).containsExactly("half-a-coordinate");
        assertThat(codes(Example.row("latitude", "91", "longitude", "5"))).containsExactly("bad-coordinate");
        assertThat(codes(Example.row("latitude", "52,1", "longitude", "NaN")))
                .containsExactly("bad-coordinate", "bad-coordinate");
    }

    @Test
    void controlCharactersAndTooMuchAreRefused() {
        assertThat(codes(Example.row("title_nl", "Kop\r\nBcc: a@b.example"))).containsExactly("control-character");
        assertThat(codes(Example.row("meeting_point", "Hal\u0007"))).containsExactly("control-character");
        assertThat(codes(Example.row("title_nl", "x".repeat(201)))).containsExactly("too-long");
        assertThat(codes(Example.row("hosts", "x".repeat(101)))).containsExactly("too-long");
        assertThat(codes(Example.row("hosts", "x|".repeat(21)))).containsExactly("too-many");
    }

    @Test
    void aSlotKeyOccursOnce() {
        assertThat(mistakes(Example.ROW, Example.ROW))
                .containsExactly(Mistake.of(3, "slot_key", "duplicate-key", "s1-a", "2"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(codes(
                        Example.row("capacity", "-1", "date", "ooit"),
                        Example.row("slot_key", "s1-b", "kind", "werkbezoek", "end", "8u")))
                .containsExactly("bad-date", "bad-number", "bad-time");
    }

    @Test
    void aRowHasAllItsMistakesAtOnce() {
        assertThat(codes(Example.row("session_key", "s 1", "kind", "borrel", "title_nl", "")))
                .containsExactly("bad-key", "bad-kind", "required");
        assertThat(codes(Example.row("date", "2090-11-21", "end", "2090-11-21 09:00")))
                .as("Times are checked on a day outside the congress as well")
                .containsExactly("day-outside-congress", "end-before-start");
        assertThat(codes(Example.row("set_aside", "veel", "set_aside_until", "2090-11-18 12:00")))
                .as("Nothing that is wrong only because of another cell")
                .containsExactly("bad-number");
    }

    @Test
    void rowsBelowAWrongKeyAreNotWrongBecauseOfIt() {
        var below = Example.row("session_key", "", "kind", "", "title_nl", "", "slot_key", "s1-b", "capacity", "veel");
        assertThat(mistakes(Example.row("session_key", "s 1"), below))
                .extracting(Mistake::line, Mistake::code)
                .containsExactly(tuple(2, "bad-key"), tuple(3, "bad-number"));
    }

    @Test
    void aLineThatCannotBeReadHidesNoMistakeOfAnother() {
        var file = String.join(",", ProgrammeColumn.OF_FILE.needed()) + "\n"
                + "s1,workshop,Een,s1-a,2090-11-19,10:00,11:00,Plein,20\n"
                + "s2,workshop,Twee, of drie,s2-a,2090-11-19,10:00,11:00,Plein,20\n"
                + ",,,s2-b,2090-11-19,12:00,13:00,Plein,veel\n";
        var read = Example.reading(file.getBytes(UTF_8), Example.CONGRESS, Example.NOTHING);
        assertThat(((ProgrammeFile.Mistaken) read).mistakes())
                .extracting(Mistake::line, Mistake::code)
                .containsExactly(tuple(3, "wrong-number-of-fields"), tuple(4, "bad-number"));
    }

    @SafeVarargs
    private static List<Mistake> mistakes(Map<String, String>... rows) {
        return ((ProgrammeFile.Mistaken) Example.reading(Example.file(rows), Example.CONGRESS, Example.NOTHING))
                .mistakes();
    }

    @SafeVarargs
    private static List<String> codes(Map<String, String>... rows) {
        return mistakes(rows).stream().map(Mistake::code).toList();
    }
}
