package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.sheet.Workbooks;

/** Excel workbooks instead of CSV, from organisers and from those who mean harm. */
class WorkbookImportIT {

    private static final String HEADING = Workbooks.row(
            "session_key", "kind", "title_nl", "slot_key", "date", "start", "end", "meeting_point", "capacity");
    private static final String TEXTS = Stream.of("s1", "workshop", "Praten", "s1-a")
            .map(text -> "<c t='inlineStr'><is><t>" + text + "</t></is></c>")
            .reduce("", String::concat);
    private static final String REST = "<c s='2'><v>0.39583333333333331</v></c><c s='2'><v>0.45833333333333331</v></c>"
            + "<c t='inlineStr'><is><t>Zaal 1</t></is></c><c><v>20</v></c>";
    private static final String ROW = "<row>" + TEXTS + "<c s='1'><v>69721</v></c>" + REST + "</row>";

    private final TestCongress congress = new TestCongress();

    static Stream<byte[]> hostileFiles() {
        var entity = Workbooks.XML
                + "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sst><si><t>&x;</t></si></sst>";
        return Stream.of(
                Workbooks.bomb(),
                Workbooks.of(HEADING + ROW).with("xl/sharedStrings.xml", entity).bytes(),
                Workbooks.of(HEADING + ROW).with("xl/vbaProject.bin", "x").bytes(),
                Workbooks.of(HEADING + ROW + "<row><c><f>WEBSERVICE(\"http://x.example\")</f></c></row>")
                        .bytes(),
                Workbooks.of(HEADING + "<row><c r='XFD2'><v>1</v></c></row>".repeat(500))
                        .bytes(),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                "<html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void datesAndTimesInCellsAreThoseOfCsv() {
        var taken = take(Workbooks.of(HEADING + ROW).bytes());
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
        var slot = congress.programme().at("/sessions/0/slots/0");
        assertThat(slot.path("start").asString()).isEqualTo("2090-11-19T08:30:00Z");
        assertThat(slot.path("end").asString()).isEqualTo("2090-11-19T10:00:00Z");
        assertThat(slot.path("capacity").asInt()).isEqualTo(20);
    }

    @Test
    void aProgrammeThatIsDownloadedAndImportedAgainDoesNotChange() {
        var files = new GeneratedFiles(22);
        for (var time = 0; time < 10; time++) {
            congress.organiser().putCsv(congress.path() + "/programme", Example.file(files.rows()));
        }
        for (var language : List.of("nl", "en")) {
            var export = congress.organiser().export(congress.path() + "/programme.xlsx", "Accept-Language", language);
            var again = take(export);
            assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
            assertThat(again.body().path("changes").isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aHostileFileIsAnsweredAndChangesNothing(byte[] file) {
        congress.take(Example.row());
        var before = congress.programme();
        var answered = take(file);
        assertThat(answered.status()).as(answered.body().toString()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("import-mistakes");
        assertThat(answered.body().at("/mistakes/0/message").asString()).isNotEmpty();
        assertThat(congress.programme()).isEqualTo(before);
    }

    private Answered take(byte[] file) {
        return congress.organiser().putFile(congress.path() + "/programme", file);
    }
}
