package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.sheet.ImportDecisions;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.SheetReader;

class ParticipantFileTests {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2090-11-19");
    private static final LocalDate THURSDAY = LocalDate.parse("2090-11-20");

    @Test
    void eachRowIsAParticipant() {
        assertThat(listed("Jan@Gemeente.example, Jan Jansen ,utrecht,2090-11-20 2090-11-19"))
                .containsExactly(new ListedParticipant(
                        "jan@gemeente.example", "Jan Jansen", "utrecht", Set.of(WEDNESDAY, THURSDAY)));
        assertThat(listed("jan@gemeente.example,Jan Jansen,,"))
                .containsExactly(new ListedParticipant("jan@gemeente.example", "Jan Jansen", null, null));
    }

    @Test
    void severalPeopleMayShareAMailbox() {
        assertThat(listed("bureau@gemeente.example,Jan,,\nbureau@gemeente.example,Els,,"))
                .hasSize(2);
    }

    @Test
    void everyMistakeIsReported() {
        assertThat(mistakes("jan,Jan,,\n,,,x\njan@gemeente.example,\"J\nBcc: x\",onbekend,2090-11-21 gisteren"))
                .containsExactly(
                        Mistake.of(2, "address", "bad-address", "jan"),
                        Mistake.of(3, "address", "required"),
                        Mistake.of(3, "name", "required"),
                        Mistake.of(3, "days", "bad-date", "x"),
                        Mistake.of(4, "name", "control-character"),
                        Mistake.of(4, "organisation", "unknown-organisation", "onbekend"),
                        Mistake.of(4, "days", "bad-date", "gisteren"),
                        Mistake.of(4, "days", "day-outside-congress", "2090-11-21"));
    }

    @Test
    void aMissingColumnChangesNothing() {
        var known = new ListedParticipant("jan@gemeente.example", "Jan", "utrecht", Set.of(THURSDAY));
        assertThat(line("address,name\njan@gemeente.example,Jan").changing(known))
                .isEqualTo(known);
        assertThat(line("address,name,days\njan@gemeente.example,Jan,").changing(known))
                .isEqualTo(new ListedParticipant(known.email(), known.name(), "utrecht", null));
    }

    @Test
    void anIdIdentifiesAParticipant() {
        var id = ParticipantId.random();
        var heading = "id,address,name\n";
        assertThat(line(heading + id + ",jan@gemeente.example,Jan").id()).isEqualTo(id);
        assertThat(line(heading + ",jan@gemeente.example,Jan").id()).isNull();
        var wrong = readFile(heading + "7,jan@gemeente.example,Jan\n" + id + ",els@gemeente.example,Els\n" + id
                + ",sam@gemeente.example,Sam");
        assertThat(((ParticipantFile.Mistaken) wrong).mistakes())
                .containsExactly(
                        Mistake.of(2, "id", "bad-id", "7"), Mistake.of(4, "id", "duplicate-key", id.toString(), "3"));
    }

    @Test
    void aWrongAddressHidesNoWrongId() {
        var wrong = readFile("id,address,name\n7,jan,Jan\n");
        assertThat(((ParticipantFile.Mistaken) wrong).mistakes())
                .containsExactly(Mistake.of(2, "id", "bad-id", "7"), Mistake.of(2, "address", "bad-address", "jan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\uFEFF", "\u2060", " \u202F"})
    void invisibleCharactersAroundCellsChangeNothing(String invisible) {
        var cells = List.of("jan@gemeente.example", "Jan", "utrecht", "2090-11-19");
        var columns = List.of("address", "name", "organisation", "days");
        for (var column = 0; column < 4; column++) {
            var copied = around(columns, column, invisible) + "\n" + around(cells, column, invisible);
            assertThat(readFile(copied))
                    .isEqualTo(readFile(String.join(",", columns) + "\n" + String.join(",", cells)));
        }
    }

    private static String around(List<String> cells, int which, String invisible) {
        var copied = new ArrayList<>(cells);
        copied.set(which, invisible + cells.get(which) + invisible);
        return String.join(",", copied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B\u2060", "\u3164", "\u2800", "\uDB40\uDC41"})
    void aNameOfInvisibleCharactersIsRefused(String name) {
        assertThat(mistakes("jan@gemeente.example," + name + ",,")).containsExactly(Mistake.of(2, "name", "required"));
    }

    @Test
    void daysMayBeWrittenAsADutchSpreadsheetDoes() {
        assertThat(line("address;name;days\njan@gemeente.example;Jan;19-11-2090 20-11-2090")
                        .listed())
                .isEqualTo(new ListedParticipant("jan@gemeente.example", "Jan", null, Set.of(WEDNESDAY, THURSDAY)));
    }

    @Test
    void nobodyIsListedTwice() {
        assertThat(mistakes("jan@gemeente.example,Jan,,\nJAN@gemeente.example,Jan,,2090-11-19"))
                .containsExactly(Mistake.of(3, "name", "duplicate-participant", "2"));
    }

    @Test
    void invisibleCharactersAreStripped() {
        assertThat(listed("jan@gemeente.example\u00A0,Jan\u2060,\uFEFFutrecht,\n\u200Bels@gemeente.example,Els,,"))
                .containsExactly(
                        new ListedParticipant("jan@gemeente.example", "Jan", "utrecht", null),
                        new ListedParticipant("els@gemeente.example", "Els", null, null));
        assertThat(mistakes("jan@gemeente.example,\u00A0,,\n\u3164,Els,,"))
                .containsExactly(Mistake.of(2, "name", "required"), Mistake.of(3, "address", "required"));
    }

    @Test
    void whiteSpaceAndCapitalsDoNotMakeAnotherPerson() {
        assertThat(mistakes("jan@gemeente.example,Jan  Jansen,,\nJAN@gemeente.example,jan\u00A0jansen,,"))
                .containsExactly(Mistake.of(3, "name", "duplicate-participant", "2"));
    }

    private static List<ListedParticipant> listed(String rows) {
        return ((ParticipantFile.Sound) read(rows))
                .lines().stream().map(ListedLine::listed).toList();
    }

    private static List<Mistake> mistakes(String rows) {
        return ((ParticipantFile.Mistaken) read(rows)).mistakes();
    }

    private static ParticipantFile.Reading read(String rows) {
        return readFile("address,name,organisation,days\n" + rows);
    }

    private static ListedLine line(String file) {
        return ((ParticipantFile.Sound) readFile(file)).lines().getFirst();
    }

    private static ParticipantFile.Reading readFile(String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var sheet = SheetReader.read(new ImportedFile(bytes, ImportDecisions.NONE), ParticipantFile.COLUMNS);
        return ParticipantFile.read(sheet, Set.of(WEDNESDAY, THURSDAY), Set.of("utrecht"));
    }
}
