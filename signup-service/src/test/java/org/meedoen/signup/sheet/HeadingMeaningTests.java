package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** To which column the cells under a heading go. */
class HeadingMeaningTests {

    private static final Columns COLUMNS = new Columns(
            List.of("title_nl"),
            List.of("capacity", "waiting_list", "note"),
            Map.of(
                    "title_nl", List.of("titel", "code"),
                    "capacity", List.of("capaciteit", "plekken"),
                    "note", List.of("code")),
            List.of("title_nl"),
            DateColumns.NONE);

    @Test
    void capitalsAccentsSpacesAndPunctuationMakeNoDifference() {
        for (var heading : List.of("title_nl", "Title NL", "TITEL", "Titél:", " titel ", "Title-nl.")) {
            assertThat(columns(heading + ",note", ImportDecisions.NONE))
                    .as(heading)
                    .containsExactly("title_nl", "note");
        }
    }

    @Test
    void aWordForAColumnIsTakenUnlessAnotherHeadingIsThatColumn() {
        assertThat(headings("title_nl,Plekken,Wachtlijst?", ImportDecisions.NONE))
                .extracting(ReadHeading::by)
                .containsExactly(Recognition.NAME, Recognition.GUESS, Recognition.NONE);
        assertThat(headings("title_nl,Titel", ImportDecisions.NONE))
                .extracting(ReadHeading::by)
                .containsExactly(Recognition.NAME, Recognition.NONE);
        assertThat(headings("title_nl,Plekken,Capaciteit", ImportDecisions.NONE))
                .extracting(ReadHeading::by)
                .containsExactly(Recognition.NAME, Recognition.NONE, Recognition.NONE);
        assertThat(headings("title_nl,code", ImportDecisions.NONE))
                .extracting(ReadHeading::by)
                .containsExactly(Recognition.NAME, Recognition.NONE);
    }

    @Test
    void aChoiceGoesBeforeANameAndANameBeforeAnEarlierChoice() {
        var choices = List.of(new ColumnChoice("Opm. intern", null), new ColumnChoice("note", "capacity"));
        assertThat(columns("titel,Opm. intern,NOTE", chosen(choices))).containsExactly("title_nl", null, "capacity");
        var earlier = ImportDecisions.NONE.remembering(choices);
        assertThat(columns("titel,opm intern,note", earlier)).containsExactly("title_nl", null, "note");
    }

    @Test
    void cellsUnderAHeadingThatGoesNowhereAreNotRead() {
        var sheet =
                read("titel,Opm. intern\nLombok,nog bellen\n", chosen(List.of(new ColumnChoice("opm intern", null))));
        assertThat(((Sheet.Rows) sheet).rows()).extracting(Row::cells).containsExactly(Map.of("title_nl", "Lombok"));
        assertThat(sheet.file().headings().getLast().examples()).containsExactly("nog bellen");
    }

    @Test
    void aHeadingOfWhichNothingIsKnownIsAMistakeAndAColumnThatIsNotThereToo() {
        var sheet = (Sheet.Unreadable) read("Opm,plekken\nx,20\n", ImportDecisions.NONE);
        assertThat(sheet.mistakes())
                .containsExactly(
                        Mistake.of(1, "title_nl", "missing-column", "title_nl"),
                        Mistake.of(1, "Opm", "unknown-column", "Opm", "title_nl, capacity, waiting_list, note"));
        assertThat(sheet.file().headings()).extracting(ReadHeading::heading).containsExactly("Opm", "plekken");
    }

    @Test
    void twoHeadingsCannotBeTheSameColumn() {
        var choice = chosen(List.of(new ColumnChoice("Naam", "title_nl"), new ColumnChoice("x", "price")));
        assertThat(((Sheet.Unreadable) read("titel,naam,x\n", choice)).mistakes())
                .extracting(Mistake::code)
                .containsExactly("unknown-column", "unknown-column");
        assertThat(((Sheet.Unreadable) read("title_nl,naam\n", choice)).mistakes())
                .containsExactly(Mistake.of(1, "title_nl", "duplicate-column", "title_nl"));
    }

    @Test
    void aCorrectionReplacesACellAndASkippedLineMayHaveAnyNumberOfCells() {
        var decisions = new ImportDecisions(
                List.of(),
                List.of(),
                0,
                List.of(new CellCorrection(2, "capacity", "28")),
                Set.of(3),
                EditDecisions.NONE);
        var sheet = (Sheet.Rows) read("title_nl,capacity\nLombok,ca. 28\na,b,c,d\n", decisions);
        assertThat(sheet.imported()).extracting(row -> row.cell("capacity")).containsExactly("28");
        assertThat(sheet.file().corrected()).containsExactly(new CorrectedCell(2, "capacity", "ca. 28", "28"));
        assertThat(sheet.file().skipped()).containsExactly(3);
    }

    @Test
    void decisionsAboutWhatIsNotInTheFileAreMistakes() {
        var decisions = new ImportDecisions(
                List.of(), List.of(), 0, List.of(new CellCorrection(2, "note", "x")), Set.of(9), EditDecisions.NONE);
        assertThat(((Sheet.Unreadable) read("title_nl\nLombok\n", decisions)).mistakes())
                .containsExactly(Mistake.of(2, "note", "no-such-cell"), Mistake.of(9, null, "no-such-line"));
    }

    private static ImportDecisions chosen(List<ColumnChoice> choices) {
        return new ImportDecisions(choices, List.of(), 0, List.of(), Set.of(), EditDecisions.NONE);
    }

    private static List<String> columns(String headings, ImportDecisions decisions) {
        return headings(headings, decisions).stream().map(ReadHeading::column).toList();
    }

    private static List<ReadHeading> headings(String headings, ImportDecisions decisions) {
        return read(headings + "\n", decisions).file().headings();
    }

    private static Sheet read(String text, ImportDecisions decisions) {
        return SheetReader.read(new ImportedFile(text.getBytes(StandardCharsets.UTF_8), decisions), COLUMNS);
    }
}
